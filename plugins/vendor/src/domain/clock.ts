import type { OrderState } from "../contract/purchase"

type Moment = Date | string | null

type Times = {
  paid_at: Moment
  accept_by: Moment
  receive_by: Moment
  report_until: Moment
  released_at: Moment
}
export type Waiting = {
  state: OrderState
  times: Times
  /** Somebody asked for a return or reported a problem, and it is not settled. */
  open_case: boolean
  /** Until when a deferred payment must have come; null when it has no deadline or a person must look first. */
  due_at: Moment
}

/** What happens by itself in a state, and when; an open case stops the second kind. */
const deadlines: Partial<
  Record<OrderState, { says: ClockAction; by: (waiting: Waiting) => Moment; stoppedByCase?: true }>
> = {
  awaiting_payment: { says: "expire", by: ({ due_at }) => due_at },
  // the time to accept runs from the payment
  awaiting_acceptance: { says: "lapse", by: ({ times }) => times.paid_at && times.accept_by },
  sent: { says: "receive", by: ({ times }) => times.receive_by, stoppedByCase: true },
  delivered: { says: "receive", by: ({ times }) => times.receive_by, stoppedByCase: true },
  received: {
    says: "release",
    by: ({ times }) => (times.released_at ? null : times.report_until),
    stoppedByCase: true,
  },
}

/** What happens to an order by itself now, if anything. */
export function clockSays(waiting: Waiting, now: Date): ClockAction | null {
  const deadline = deadlines[waiting.state]
  if (!deadline || (deadline.stoppedByCase && waiting.open_case)) return null
  const moment = deadline.by(waiting)
  return moment && new Date(moment) <= now ? deadline.says : null
}

export type ClockAction = "expire" | "lapse" | "receive" | "release"
