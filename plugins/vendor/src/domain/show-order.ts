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

const noCourse: ShownCourse = {
  ...{ accept_by: null, accepted_at: null, sent_at: null, courier: null, tracking_number: null, receive_by: null },
  ...{ received_at: null, report_until: null, cancelled_at: null, cancel_why: null, cancel_note: null },
}

/** How an order goes on. Deadlines are shown while they count. */
export function showCourse(order: PaidOrder, course: ShownCourse | null, now: Date): OrderCourse {
  const state = orderState(order, course)
  const row = course ?? noCourse
  const underway = state === "sent" || state === "delivered"
  return {
    accept_by: state === "awaiting_acceptance" ? iso(row.accept_by) : null,
    accepted_at: iso(row.accepted_at),
    sent_at: iso(row.sent_at),
    tracking: trackingOf(row),
    receive_by: underway ? iso(row.receive_by) : null,
    received_at: iso(row.received_at),
    report_until: iso(row.report_until),
    cancelled: cancellationOf(row),
    may: buyerMay(state, row.report_until, now),
  }
}

const trackingOf = ({ courier, tracking_number }: ShownCourse): OrderCourse["tracking"] =>
  courier && tracking_number ? { courier, number: tracking_number } : null

function cancellationOf({ cancelled_at, cancel_why, cancel_note }: ShownCourse): OrderCourse["cancelled"] {
  const at = iso(cancelled_at)
  return at && cancel_why ? { at, why: cancel_why, note: cancel_note ?? "" } : null
}
