import type { PaymentState } from "../contract/purchase"
import type { PaidOrder } from "./paid-order"
import { type ShareMoney, shareMoney } from "./share-money"

/** What has become of the money of one order. */
export const orderPaymentState = (order: PaidOrder): PaymentState =>
  stateOf(shareMoney(order), order.status === "canceled")

/**
 * What has become of the buyer's one payment. Orders that were cancelled before anything was captured claim nothing of it any more.
 */
export function paymentState(orders: PaidOrder[]): PaymentState {
  const gone = (order: PaidOrder) => order.status === "canceled" && shareMoney(order).captured === 0
  const standing = orders.filter((order) => !gone(order))
  if (!standing.length) return "cancelled"
  const shares = standing.map(shareMoney)
  // a cancelled order that was paid has nothing more to claim
  const money = shares.reduce((sum, share, index) => add(sum, share, standing[index]?.status === "canceled"), nothing)
  return stateOf(money, false)
}

const nothing: ShareMoney = { claimed: 0, authorised: 0, captured: 0, refunded: 0 }

const add = (sum: ShareMoney, share: ShareMoney, cancelled: boolean): ShareMoney => ({
  claimed: sum.claimed + (cancelled ? Math.min(share.claimed, share.captured) : share.claimed),
  authorised: sum.authorised + share.authorised,
  captured: sum.captured + share.captured,
  refunded: sum.refunded + share.refunded,
})

function stateOf({ claimed, authorised, captured, refunded }: ShareMoney, cancelled: boolean): PaymentState {
  if (captured > 0 && refunded >= captured) return "refunded"
  if (captured > 0 && refunded > 0) return "partly_refunded"
  if (cancelled) return captured > 0 ? "paid" : "cancelled"
  if (captured >= claimed) return "paid"
  return authorised >= claimed ? "authorised" : "awaiting"
}
