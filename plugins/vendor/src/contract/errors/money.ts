/** Commission, statements, payouts. */
export const moneyErrors = {
  rule_not_found: "not_found",
  rule_frozen: "not_allowed",
  month_unknown: "not_found",
  payout_not_found: "not_found",
  payout_state: "not_allowed",
  payout_account_missing: "not_allowed",
  payout_account_unverified: "not_allowed",
  payout_too_small: "not_allowed",
  password_wrong: "not_allowed",
} as const
