/**
 * Events of this plugin. Each carries `{ id }`: of the purchase, the order, the case, the payout; of the cooperative for the account.
 */
export const PurchaseEvents = {
  /** All orders of a purchase stand. */
  PLACED: "purchase.placed",
  /** The buyer's money has been taken, now or later than the purchase. */
  PAID: "purchase.paid",
  /** A deferred payment did not come in time; every order is cancelled. */
  EXPIRED: "purchase.expired",
  /** Paid, but the cart could not become a purchase: given back. Carries `{ id: cart_id, code, amount }`. */
  REFUSED: "purchase.refused",
} as const

export const OrderEvents = {
  ACCEPTED: "cooperative-order.accepted",
  /** Carries `why` besides: declined, lapsed, unpaid, buyer, staff. */
  CANCELLED: "cooperative-order.cancelled",
  /** Some of it; the rest follows. Carries `parcel_id` besides. */
  PART_SENT: "cooperative-order.part-sent",
  SENT: "cooperative-order.sent",
  RECEIVED: "cooperative-order.received",
  /** Carries `{ id: order_id, refund_id, amount }`. */
  REFUNDED: "cooperative-order.refunded",
} as const

export const CaseEvents = {
  /** Carries `{ id, action, by }`; `action` as in the contract, or `open`. */
  MOVED: "order-case.moved",
} as const

export const PayoutEvents = {
  SENT: "payout.sent",
  PAID: "payout.paid",
  FAILED: "payout.failed",
  /** Carries the cooperative's id. */
  ACCOUNT_CHANGED: "payout-account.changed",
} as const
