import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rowsOf } from "./rows-of"

export type LetterPayout = {
  id: string
  number: string
  cooperative_id: string
  amount: number
  /** As people read it: "BSI ···· 4821 a.n. Kopontren Al-Hidayah". */
  account: string
  failure: string | null
  attempts: number
  next_attempt_at: Date | string | null
}

export async function letterPayout(container: MedusaContainer, id: string): Promise<LetterPayout | undefined> {
  return (await rowsOf<LetterPayout>(container, "payout", "payout", { id }))[0]
}

export type LetterAccount = {
  cooperative_id: string
  bank_name: string | null
  last_digits: string | null
  holder: string | null
  changed_at: Date | string | null
}

/** The account that payouts of a cooperative go to. */
export async function letterAccount(
  container: MedusaContainer,
  cooperative_id: string,
): Promise<LetterAccount | undefined> {
  return (await rowsOf<LetterAccount>(container, "payout", "payout_account", { cooperative_id }))[0]
}

export async function cooperativeName(container: MedusaContainer, id: string): Promise<string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cooperative", fields: ["id", "name"], filters: { id } })
  return (data as unknown as { name: string }[])[0]?.name
}
