import type { Payout } from "../../contract/payout"
import type { AccountSnapshot } from "../../domain/payout-account"
import type { PayoutPosting } from "../../domain/payout-posting"

/** What a step still owes: its posting, and the event to tell. */
export type PayoutOutbox = { posting: PayoutPosting | null; event: { name: string; data: { id: string } } | null }

/** A payout as it is kept. Whole units of the currency. */
export type PayoutRow = {
  id: string
  number: string
  cooperative_id: string
  amount: number
  currency_code: string
  method: Payout["method"]
  state: Payout["state"]
  account: AccountSnapshot
  account_version: number
  attempts: number
  next_attempt_at: Date | null
  failure: string | null
  bank_file_id: string | null
  reference: string | null
  proof_picture_id: string | null
  requested_by: string | null
  idempotency_key: string
  outbox: PayoutOutbox | null
  sent_at: Date | null
  paid_at: Date | null
  created_at: Date
}

/** The driver gives large integers as text. */
export const payoutRow = (raw: object): PayoutRow => {
  const row = raw as PayoutRow
  return { ...row, amount: Number(row.amount) }
}

export type NewPayout = Pick<
  PayoutRow,
  "id" | "number" | "cooperative_id" | "amount" | "currency_code" | "method" | "account" | "account_version"
> &
  Pick<PayoutRow, "idempotency_key" | "requested_by" | "outbox">

/** What a step changes beside the state. */
export type PayoutChange = Partial<
  Pick<PayoutRow, "attempts" | "next_attempt_at" | "failure" | "bank_file_id" | "reference" | "proof_picture_id"> &
    Pick<PayoutRow, "sent_at" | "paid_at" | "account" | "account_version">
>
