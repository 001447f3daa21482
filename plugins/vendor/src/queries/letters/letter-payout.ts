import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type AccountSnapshot, accountText } from "../../domain/payout-account"
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

type PayoutRow = Omit<LetterPayout, "account"> & { account: AccountSnapshot }

/** A payout; of its account only what may be shown. */
export async function letterPayout(container: MedusaContainer, id: string): Promise<LetterPayout | undefined> {
  const [row] = await rowsOf<PayoutRow>(container, "payout", "payout", { id })
  return row && { ...row, account: accountText(row.account) }
}

export type LetterAccount = { text: string; changed_at: Date | string | null }
type AccountRow = AccountSnapshot & { changed_at: Date | string | null }

/** The account that payouts of a cooperative go to; only what may be shown. */
export async function letterAccount(
  container: MedusaContainer,
  cooperative_id: string,
): Promise<LetterAccount | undefined> {
  const [row] = await rowsOf<AccountRow>(container, "payout", "payout_account", { cooperative_id })
  return row && { text: accountText(row), changed_at: row.changed_at }
}

export async function cooperativeName(container: MedusaContainer, id: string): Promise<string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cooperative", fields: ["id", "name"], filters: { id } })
  return (data as unknown as { name: string }[])[0]?.name
}
