import type { MedusaContainer } from "@medusajs/framework/types"
import type { CaseParty } from "../contract/order-case"
import { caseDeadline } from "../domain/case-deadline"
import { type CaseTerms, caseTerms } from "../domain/case-terms"
import { CodedError } from "../domain/coded-error"
import { type CaseMove, moveCase } from "../domain/order-case"
import { ORDER_CASE_MODULE } from "../modules/order-case"
import type { CaseChange, CaseRow } from "../modules/order-case/case-row"
import type OrderCaseModuleService from "../modules/order-case/service"
import { PROGRAMME_MODULE } from "../modules/programme"
import type ProgrammeModuleService from "../modules/programme/service"
import { caseGround } from "../queries/case-ground"
import { type CaseOwner, findCase } from "../queries/find-case"
import { settleCase } from "./settle-case"
import { tellCaseMoved } from "./tell-case-moved"
import { withCasePhotos } from "./with-case-photos"

export type CaseMoveInput = {
  case_id: string
  /** Whose case it must be. */
  owner: CaseOwner
  by: CaseParty
  /** The member or person of the province. */
  actor_id: string | null
  action: CaseMove
  text: string
  photos: string[]
  goods_back?: boolean | undefined
  offered?: number | undefined
  amount?: number | undefined
}

/**
 * Somebody does something in a case; where it leads stands in `domain/order-case`. A promise of money is written down before the
 * money is given: if giving fails, the case stays where it was and the clock tries again.
 * @throws CodedError `case_not_found`, `case_state` when this cannot be done (any more), `refund_too_much`, `picture_refused`
 */
export async function moveOrderCase(container: MedusaContainer, input: CaseMoveInput): Promise<void> {
  const row = await findCase(container, input.case_id, input.owner)
  const { by, action, actor_id } = input
  if (!moveCase(row, by, action, { goods_back: false, amount: 1 })) throw notNow(row, input)
  if (action === "message" && !input.text && !input.photos.length) throw wordless()
  const ground = await caseGround(container, row.order_id)
  const terms = caseTerms(row, by, action, input, ground?.rest ?? 0)
  const to = moveCase(row, by, action, terms)
  if (!to) throw notNow(row, input)
  const change = await changeOf(container, row, to, action, terms)
  const cases: OrderCaseModuleService = container.resolve(ORDER_CASE_MODULE)
  const moved = await withCasePhotos(container, { case_id: row.id, photos: input.photos }, (photos) =>
    cases.move(row, change, { by, actor_id, action, text: input.text, photos }),
  )
  if (!moved) throw notNow(row, input)
  if (change.refund_due) await settleCase(container, row.id, { party: by, id: actor_id ?? row.purchase_id })
  await tellCaseMoved(container, { id: row.id, action, by })
}

async function changeOf(
  container: MedusaContainer,
  row: CaseRow,
  to: CaseRow["state"],
  action: CaseMove,
  { goods_back, amount }: CaseTerms,
): Promise<CaseChange> {
  if (action === "message") return {}
  const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE)
  const now = new Date()
  const deadline = caseDeadline(to, await programme.settings(), now)
  if (action === "answer") return { state: to, offered: amount, goods_back, deadline }
  const agreed = action === "accept" || action === "decide" ? amount : row.agreed
  const fixed = action === "accept" || action === "decide" ? { agreed, goods_back } : {}
  if (to !== "settled") return { state: to, ...fixed, deadline }
  if (!agreed) return { state: to, ...fixed, agreed: 0, deadline: null }
  const waits = row.state === "called_in" ? "called_in" : "agreed"
  return { state: waits, ...fixed, refund_due: true, refund_attempts: 0, refund_fault: null, deadline: now }
}

const notNow = ({ id, state }: CaseRow, { by, action }: CaseMoveInput) =>
  new CodedError("case_state", `${by} cannot ${action} case ${id} while it is ${state}`, { state, action })

const wordless = () =>
  new CodedError("invalid_input", "text: required", {
    fields: [{ path: "text", code: "required", message: "required" }],
  })
