import type { ClosureNotice, ClosureWindow } from "../contract/store-settings"
import { jakartaDay } from "./jakarta-day"

/** Buyers hear of a closure this long before it begins. */
const noticeMs = 3 * 24 * 3_600_000

/**
 * Whether a store takes new orders at a moment. Its window is whole days in Jakarta, both ends included; afterwards it is open again
 * by itself. Orders that were placed before keep their deadlines.
 */
export function closureAt(settings: { closure: ClosureWindow | null }, now: Date): "open" | "closes_soon" | "closed" {
  const { closure } = settings
  if (!closure) return "open"
  const today = jakartaDay(now)
  if (today > closure.until) return "open"
  if (today >= closure.from) return "closed"
  return jakartaDay(new Date(now.getTime() + noticeMs)) >= closure.from ? "closes_soon" : "open"
}

/** What buyers are told of it now, in their language; null while there is nothing to tell. */
export function closureNotice(
  closure: ClosureWindow | null,
  now: Date,
  locale: string | undefined,
): ClosureNotice | null {
  const state = closureAt({ closure }, now)
  if (!closure || state === "open") return null
  const { from, until, message } = closure
  return { state, from, until, message: (locale === "en" && message.en) || message.id || message.en }
}
