/** What this plugin says of Stripe's account and its connected accounts, with a few facts each. */
export const StripeEvents = {
  /** `{ id, payouts_enabled, missing }`: a cooperative's account, as it stands now. */
  ACCOUNT_UPDATED: "stripe.account.updated",
  /** `{ id, account, amount, currency_code, failure_code }`: whole units; `account` is null for the platform's own. */
  PAYOUT_PAID: "stripe.payout.paid",
  PAYOUT_FAILED: "stripe.payout.failed",
  /** `{ id, destination, amount, amount_reversed, currency_code, transfer_group, metadata }` as it stands now. */
  TRANSFER_CREATED: "stripe.transfer.created",
  TRANSFER_UPDATED: "stripe.transfer.updated",
  TRANSFER_REVERSED: "stripe.transfer.reversed",
  /** `{ id, kind, purchase_id }`: a refund that we did not make, or that failed. A row of `gateway_difference`. */
  REFUND_DIFFERS: "stripe.refund.differs",
} as const
