import type { OrderCourse, OrderMoney, RefundReason } from "../contract/purchase"
import { buyerMay } from "./buyer-may"
import type { CancelReason } from "./order-course"
import { orderState } from "./order-state"
import type { PaidOrder } from "./paid-order"
import { orderPaymentState } from "./payment-state"
import { paymentsOf, shareMoney } from "./share-money"

type Moment = Date | string | null
/** A row of `order_course`. */
export type ShownCourse = {
  accept_by: Moment
  accepted_at: Moment
  sent_at: Moment
  courier: string | null
  tracking_number: string | null
  receive_by: Moment
  received_at: Moment
  report_until: Moment
  cancelled_at: Moment
  cancel_why: CancelReason | null
  cancel_note: string | null
}
/** Why a refund was made; those that staff made in Medusa's own admin have none. */
export type RefundNotes = Map<
  string,
  { reason: RefundReason; note: string; party: OrderMoney["refunds"][number]["by"] }
>

const iso = (moment: Moment): string | null => (moment ? new Date(moment).toISOString() : null)

/** An order's share, with who gave back what and why. */
export function showMoney(order: PaidOrder, notes: RefundNotes): OrderMoney {
  const refunds = paymentsOf(order).flatMap(({ refunds }) => refunds ?? [])
  return {
    state: orderPaymentState(order),
    ...shareMoney(order),
    refunds: refunds
      .map(({ created_at, amount, note, metadata }) => {
        const why = notes.get(metadata?.share_refund ?? "")
        return {
          at: new Date(created_at).toISOString(),
          amount: Math.round(Number(amount)),
          by: why?.party ?? ("province" as const),
          reason: why?.reason ?? ("staff" as const),
          note: why?.note ?? note ?? "",
        }
      })
      .sort((a, b) => a.at.localeCompare(b.at)),
  }
}

/** How an order goes on. Deadlines are shown while they count. */
export function showCourse(order: PaidOrder, course: ShownCourse | null, now: Date): OrderCourse {
  const state = orderState(order, course)
  const cancelled_at = iso(course?.cancelled_at ?? null)
  return {
    accept_by: state === "awaiting_acceptance" ? iso(course?.accept_by ?? null) : null,
    accepted_at: iso(course?.accepted_at ?? null),
    sent_at: iso(course?.sent_at ?? null),
    tracking:
      course?.courier && course.tracking_number ? { courier: course.courier, number: course.tracking_number } : null,
    receive_by: state === "sent" || state === "delivered" ? iso(course?.receive_by ?? null) : null,
    received_at: iso(course?.received_at ?? null),
    report_until: iso(course?.report_until ?? null),
    cancelled:
      cancelled_at && course?.cancel_why
        ? { at: cancelled_at, why: course.cancel_why, note: course.cancel_note ?? "" }
        : null,
    may: buyerMay(state, course?.report_until ?? null, now),
  }
}
