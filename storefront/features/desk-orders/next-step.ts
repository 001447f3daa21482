import type { DeskOrderDetail } from "@opop/vendor/contract/desk"

/** What comes next for an order, as its page says on top. */
export type NextStep = "wait_payment" | "accept" | "pack" | "rest" | "under_way" | "window" | "done" | "cancelled"

/** @param now milliseconds since 1970 */
export function nextStep({ state, course }: Pick<DeskOrderDetail, "state" | "course">, now: number): NextStep {
  switch (state) {
    case "awaiting_payment":
      return "wait_payment"
    case "awaiting_acceptance":
      return "accept"
    case "packing":
      return "pack"
    case "partly_sent":
      return "rest"
    case "sent":
    case "delivered":
      return "under_way"
    case "received":
      return course.report_until && Date.parse(course.report_until) > now ? "window" : "done"
    case "cancelled":
      return "cancelled"
  }
}
