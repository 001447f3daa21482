import { type Language, languageCodes, languages } from "@/i18n/languages"

const formatters = new Map(
  languageCodes.map((lng) => [
    lng,
    new Intl.DateTimeFormat(languages[lng].locale, { month: "long", year: "numeric", timeZone: "UTC" }),
  ]),
)

/** `November 2026`; what is no month as it is. @param month ISO, e.g. `2026-11` */
export function monthName(month: string, lng: Language): string {
  const first = new Date(`${month}-01T00:00:00Z`)
  return Number.isNaN(first.getTime()) ? month : (formatters.get(lng)?.format(first) ?? month)
}
