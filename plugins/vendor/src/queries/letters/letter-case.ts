import type { MedusaContainer } from "@medusajs/framework/types"
import type { CaseAction, CaseParty, CaseState } from "../../contract/order-case"
import { rowsOf } from "./rows-of"

export type LetterCase = {
  id: string
  order_id: string
  state: CaseState
  wanted: number
  offered: number | null
  agreed: number | null
  deadline: Date | string | null
}
export type LetterCaseMessage = {
  id: string
  action: CaseAction | "open" | "lapse"
  by: CaseParty
  text: string
  created_at: Date | string
}

/** A case and the last that this party did in this way; undefined when there is no such case. */
export async function letterCase(
  container: MedusaContainer,
  id: string,
  step: { action: string; by: string },
): Promise<{ case: LetterCase; message: LetterCaseMessage | undefined } | undefined> {
  const [found] = await rowsOf<LetterCase>(container, "order_case", "order_case", { id })
  if (!found) return undefined
  const filters = { case_id: id, action: step.action, by: step.by }
  const messages = await rowsOf<LetterCaseMessage>(container, "order_case", "order_case_message", filters)
  const moment = ({ created_at }: LetterCaseMessage) => new Date(created_at).getTime()
  return { case: found, message: messages.sort((a, b) => moment(b) - moment(a))[0] }
}
