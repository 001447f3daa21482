import type { Money } from "@opop/vendor/contract/ledger"
import type { PayoutAccount } from "@opop/vendor/contract/payout"

/** Whether money can be sent now, or the first thing that stands in the way. */
export type CashOut = "ready" | "too_small" | "account_missing" | "account_unverified" | "account_refused"

/** A hint for the page only: the backend decides. An account at Stripe that pays out needs no check by the province. */
export function cashOutState(
  { available, next_payout }: Pick<Money, "available" | "next_payout">,
  account: Pick<PayoutAccount, "state" | "method" | "stripe">,
): CashOut {
  if (available <= 0 || available < next_payout.minimum) return "too_small"
  if (account.method === "stripe" && account.stripe?.payouts_enabled) return "ready"
  return account.state === "verified" ? "ready" : `account_${account.state}`
}
