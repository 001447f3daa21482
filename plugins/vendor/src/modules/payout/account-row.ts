import type { AccountSnapshot } from "../../domain/payout-account"

/** A payout account as it is kept. */
export type AccountRow = AccountSnapshot & {
  cooperative_id: string
  version: number
  verified_at: Date | null
  verified_by: string | null
  refusal: string | null
  changed_at: Date
  changed_by: string
  announce: boolean
  stripe_payouts_enabled: boolean
  stripe_missing: string[] | null
}

export type AccountChangeRow = {
  actor: string
  before: Record<string, unknown> | null
  after: Record<string, unknown>
  created_at: Date
}

/** What can be written; `actor` goes into the history. */
export type AccountWrite = { cooperative_id: string; actor: string } & Partial<
  Omit<AccountRow, "cooperative_id" | "version">
>
