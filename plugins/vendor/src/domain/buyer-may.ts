import type { OrderState } from "../contract/purchase"
import { mayMove } from "./order-course"

/** What the buyer may do with an order now. */
export const buyerMay = (state: OrderState, reportUntil: Date | string | null, now: Date) => ({
  cancel: mayMove(state, "cancel", "buyer"),
  receive: mayMove(state, "receive", "buyer"),
  report:
    (state === "sent" || state === "delivered" || state === "received") &&
    reportUntil !== null &&
    now <= new Date(reportUntil),
})
