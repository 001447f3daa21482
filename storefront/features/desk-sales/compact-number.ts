import { type Language, languageCodes, languages } from "@/i18n/languages"

const compact = new Map(
  languageCodes.map((lng) => [
    lng,
    new Intl.NumberFormat(languages[lng].locale, { notation: "compact", maximumFractionDigits: 1 }),
  ]),
)

/** An amount beside a chart, where there is little room: `1,5 jt`, `1.5M`. */
export const compactNumber = (amount: number, lng: Language): string =>
  compact.get(lng)?.format(amount) ?? String(amount)
