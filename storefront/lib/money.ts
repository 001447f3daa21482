import { type Language, languageCodes, languages } from "@/i18n/languages"

/**
 * Rupiah have no smaller unit in trade. The digits are named because browsers and servers disagree about the currency's default,
 * and a price must not change when a page comes alive.
 */
const formatterFor = (lng: Language) =>
  new Intl.NumberFormat(languages[lng].locale, {
    style: "currency",
    currency: "IDR",
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
  })

const formatters = Object.fromEntries(languageCodes.map((lng) => [lng, formatterFor(lng)])) as Record<
  Language,
  Intl.NumberFormat
>

/**
 * A price as this language writes it: `Rp 18.500` in Indonesian, `IDR 18,500` in English, with a space that does not break.
 * @param amount whole rupiah
 */
export const formatRupiah = (amount: number, lng: Language): string => formatters[lng].format(amount)
