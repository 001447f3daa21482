import type { AdminPayout, Payout } from "../contract/payout"
import { accountText } from "../domain/payout-account"
import type { PayoutRow } from "../modules/payout/payout-row"

const iso = (moment: Date | string | null): string | null => (moment ? new Date(moment).toISOString() : null)

/** A payout as its cooperative sees it: the account by its last digits. */
export const showPayout = (row: PayoutRow): Payout => ({
  ...{ id: row.id, number: row.number, amount: row.amount, currency_code: row.currency_code },
  ...{ method: row.method, state: row.state, account: accountText(row.account) },
  created_at: new Date(row.created_at).toISOString(),
  sent_at: iso(row.sent_at),
  paid_at: iso(row.paid_at),
  ...{ failure: row.failure, attempts: row.attempts, next_attempt_at: iso(row.next_attempt_at) },
})

/** The same for staff. */
export const showAdminPayout = (row: PayoutRow, names: Map<string, string>): AdminPayout => ({
  ...showPayout(row),
  cooperative: { id: row.cooperative_id, name: names.get(row.cooperative_id) ?? "" },
  reference: row.reference,
  has_proof: row.proof_picture_id !== null,
  bank_file_id: row.bank_file_id,
})
