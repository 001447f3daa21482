import type { OrderState } from "../contract/purchase"
import type { PaidOrder } from "./paid-order"
import { shareMoney } from "./share-money"

/** The moments of a course; null where there is none (orders of before there were courses). */
export type CourseTimes = {
  accepted_at: Date | string | null
  part_sent_at?: Date | string | null
  sent_at: Date | string | null
  received_at: Date | string | null
  cancelled_at: Date | string | null
} | null

/** How far an order is, in the one word that a buyer or a member needs: from Medusa's own rows and the order's course. */
export function orderState(order: PaidOrder, course: CourseTimes): OrderState {
  if (order.status === "canceled" || course?.cancelled_at) return "cancelled"
  if (course?.received_at) return "received"
  if (course?.part_sent_at && !course.sent_at) return "partly_sent"
  const parcels = (order.fulfillments ?? []).filter(({ canceled_at }) => !canceled_at)
  if (parcels.length && parcels.every(({ delivered_at }) => delivered_at)) return "delivered"
  if (course?.sent_at || parcels.some(({ shipped_at }) => shipped_at)) return "sent"
  if (course?.accepted_at || parcels.length) return "packing"
  return sharePaid(order) ? "awaiting_acceptance" : "awaiting_payment"
}

/** Whether the money for an order stands: authorised, captured, or nothing to pay. */
export function sharePaid(order: PaidOrder): boolean {
  const { claimed, authorised } = shareMoney(order)
  return authorised >= claimed
}
