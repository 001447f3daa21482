import type { PromotionState } from "../contract/promotion"
import { jakartaDay } from "./jakarta-day"

type Facts = { from: string; until: string | null; ended_at: Date | string | null; limit: number | null; used: number }

/** Where a promotion stands: a function of its days, its limit and whether it was ended; nothing has to be switched. */
export function promotionState({ from, until, ended_at, limit, used }: Facts, now: Date): PromotionState {
  const today = jakartaDay(now)
  if (ended_at || (until && today > until)) return "over"
  if (limit !== null && used >= limit) return "used_up"
  return today < from ? "planned" : "running"
}

const dayMs = 24 * 3_600_000

/** The moments between which it holds: from the first day's first moment to the first after the last day, in Jakarta. */
export function promotionMoments({ from, until }: Pick<Facts, "from" | "until">): { starts: Date; ends: Date | null } {
  const start = (day: string) => new Date(`${day}T00:00:00+07:00`)
  return { starts: start(from), ends: until ? new Date(start(until).getTime() + dayMs) : null }
}
