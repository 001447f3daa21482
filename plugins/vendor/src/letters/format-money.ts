import type { LetterLanguage } from "./language"

const locales: Record<LetterLanguage, string> = { id: "id-ID", en: "en-GB" }

/** `Rp 185.000` in Indonesian, `IDR 185,000` in English; the space does not break. @param amount whole rupiah */
export const formatMoney = (amount: number, language: LetterLanguage): string =>
  new Intl.NumberFormat(locales[language], {
    style: "currency",
    currency: "IDR",
    currencyDisplay: language === "en" ? "code" : "symbol",
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
  }).format(amount)
