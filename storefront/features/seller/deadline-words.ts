import { type Language, languageCodes, languages } from "@/i18n/languages"

const timeZone = "Asia/Jakarta"
const hour = 3_600_000
const day = 24 * hour

const formatters = (options: Intl.DateTimeFormatOptions) =>
  new Map(languageCodes.map((lng) => [lng, new Intl.DateTimeFormat(languages[lng].locale, { timeZone, ...options })]))
const days = formatters({ weekday: "long", day: "numeric", month: "short" })
const times = formatters({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" })

/** How near it is: `over` has passed, `soon` is within six hours. */
export type Urgency = "over" | "soon" | "calm"

/** What is left of the time, in the largest unit that says something. */
export type TimeLeft = { unit: "over" | "minutes" | "hours" | "days"; count: number }

/** `Kamis, 26 Nov 14.00`. @param iso a moment */
export function shortMoment(iso: string, lng: Language): string {
  const moment = new Date(iso)
  return `${days.get(lng)?.format(moment) ?? ""} ${times.get(lng)?.format(moment) ?? ""} WIB`
}

/** Rounded down: nobody shall believe to have more time than there is. @param now milliseconds since 1970 */
export function timeLeft(iso: string, now: number): TimeLeft {
  const left = Date.parse(iso) - now
  if (left <= 0) return { unit: "over", count: 0 }
  if (left < hour) return { unit: "minutes", count: Math.max(1, Math.floor(left / 60_000)) }
  if (left < 2 * day) return { unit: "hours", count: Math.floor(left / hour) }
  return { unit: "days", count: Math.floor(left / day) }
}

export function urgencyOf(iso: string, now: number): Urgency {
  const left = Date.parse(iso) - now
  if (left <= 0) return "over"
  return left <= 6 * hour ? "soon" : "calm"
}
