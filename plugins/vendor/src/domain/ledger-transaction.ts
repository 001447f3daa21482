import type { LedgerAccount, LedgerKind } from "../contract/ledger"

/** A movement to be booked. Amounts are whole units of the currency and credits of their account; together they are zero. */
export type LedgerTransactionInput = {
  /** Names the cause, e.g. `sale:<capture>`: the same key again is the same movement. */
  key: string
  kind: LedgerKind
  cooperative_id: string
  currency_code: string
  order_id?: string | null
  purchase_id?: string | null
  payout_id?: string | null
  note?: string
  actor?: string | null
  /** Left out: now. */
  occurred_at?: Date
  postings: { account: LedgerAccount; amount: number }[]
}

/** A movement that stands. */
export type PostedTransaction = Pick<LedgerTransactionInput, "key" | "kind" | "postings">
