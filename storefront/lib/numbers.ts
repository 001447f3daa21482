import { type Language, languageCodes, languages } from "@/i18n/languages"

type Style = "count" | "measure"

const options: Record<Style, Intl.NumberFormatOptions> = {
  count: { maximumFractionDigits: 0 },
  measure: { maximumFractionDigits: 1 },
}

const formatters = new Map<string, Intl.NumberFormat>()
for (const lng of languageCodes)
  for (const style of ["count", "measure"] as const)
    formatters.set(`${lng} ${style}`, new Intl.NumberFormat(languages[lng].locale, options[style]))

const format = (value: number, lng: Language, style: Style) =>
  formatters.get(`${lng} ${style}`)?.format(value) ?? String(value)

/** A whole number with the language's thousands: `1.210`, `1,210`. */
export const formatNumber = (value: number, lng: Language): string => format(value, lng, "count")

/** A weight as a shop says it: `150 g`, `1,2 kg`. @param grams whole grams */
export const formatWeight = (grams: number, lng: Language): string =>
  grams < 1000 ? `${format(grams, lng, "count")} g` : `${format(grams / 1000, lng, "measure")} kg`

/** A size in centimetres: `16 × 11 × 2 cm`. @param millimetres each side */
export const formatSize = (millimetres: readonly number[], lng: Language): string =>
  `${millimetres.map((side) => format(side / 10, lng, "measure")).join(" × ")} cm`
