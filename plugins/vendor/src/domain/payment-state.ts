import type { Purchase } from "../contract/purchase"
import type { PaidOrder } from "./order-state"

/** What has become of the buyer's payment, from what its orders' shares show. */
export function paymentState(orders: PaidOrder[]): Purchase["payment"]["state"] {
  const shares = orders.flatMap(({ payment_collections }) => payment_collections)
  const captured = shares.reduce((sum, { captured_amount }) => sum + (captured_amount ?? 0), 0)
  const refunded = shares.reduce((sum, { refunded_amount }) => sum + (refunded_amount ?? 0), 0)
  if (captured > 0) return refunded >= captured ? "refunded" : "paid"
  return orders.every(({ status }) => status === "canceled") ? "cancelled" : "awaiting"
}
