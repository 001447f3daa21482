import { type Language, languageCodes, languages } from "@/i18n/languages"

const names = (options: Intl.DateTimeFormatOptions) =>
  new Map(
    languageCodes.map((lng) => [lng, new Intl.DateTimeFormat(languages[lng].locale, { timeZone: "UTC", ...options })]),
  )
const short = { day: names({ day: "numeric", month: "short" }), month: names({ month: "short", year: "2-digit" }) }
const whole = {
  day: names({ weekday: "short", day: "numeric", month: "short", year: "numeric" }),
  month: names({ month: "long", year: "numeric" }),
}

/** `25 Nov`, `Nov 26`; whole: `Rab, 25 Nov 2026`, `November 2026`. @param period 2026-11-25 or 2026-11 */
export function periodName(period: string, lng: Language, length: "short" | "whole"): string {
  const kind = period.length > 7 ? "day" : "month"
  const day = new Date(`${kind === "day" ? period : `${period}-01`}T00:00:00Z`)
  return (length === "short" ? short : whole)[kind].get(lng)?.format(day) ?? period
}
