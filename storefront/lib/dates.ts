import { type Language, languageCodes, languages } from "@/i18n/languages"

/** Every time is told as it is in East Java, UTC+7, which has no summer time. */
const timeZone = "Asia/Jakarta"

const byLanguage = (options: Intl.DateTimeFormatOptions) =>
  new Map(languageCodes.map((lng) => [lng, new Intl.DateTimeFormat(languages[lng].locale, { timeZone, ...options })]))

const days = byLanguage({ day: "numeric", month: "long", year: "numeric" })
const times = byLanguage({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" })

/** `23 November 2026`. @param iso a day (`2026-11-23`) or a moment */
export const formatDate = (iso: string, lng: Language): string => days.get(lng)?.format(new Date(iso)) ?? iso

/** `23 November 2026, 14.04 WIB`. @param iso a moment */
export function formatMoment(iso: string, lng: Language): string {
  return `${formatDate(iso, lng)}, ${times.get(lng)?.format(new Date(iso)) ?? ""} WIB`
}

/** Today's day in East Java, as an ISO date. */
export const jakartaToday = (): string => new Intl.DateTimeFormat("en-CA", { timeZone }).format(new Date())
