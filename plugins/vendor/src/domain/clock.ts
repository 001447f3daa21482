import type { OrderState } from "../contract/purchase"

type Times = {
  paid_at: Date | string | null
  accept_by: Date | string | null
  receive_by: Date | string | null
  report_until: Date | string | null
  released_at: Date | string | null
}
export type Waiting = {
  state: OrderState
  times: Times
  /** Somebody asked for a return or reported a problem, and it is not settled. */
  open_case: boolean
  /** Until when a deferred payment must have come; null when it has no deadline or a person must look first. */
  due_at: Date | string | null
}

/** What happens to an order by itself now, if anything. */
export function clockSays({ state, times, open_case, due_at }: Waiting, now: Date): ClockAction | null {
  const past = (moment: Date | string | null) => moment !== null && new Date(moment) <= now
  if (state === "awaiting_payment") return past(due_at) ? "expire" : null
  // the time to accept runs from the payment
  if (state === "awaiting_acceptance") return times.paid_at && past(times.accept_by) ? "lapse" : null
  if (open_case) return null
  if (state === "sent" || state === "delivered") return past(times.receive_by) ? "receive" : null
  if (state === "received") return !times.released_at && past(times.report_until) ? "release" : null
  return null
}

export type ClockAction = "expire" | "lapse" | "receive" | "release"
