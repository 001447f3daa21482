import type { DocumentLanguage } from "./statement-texts"

const tags: Record<DocumentLanguage, string> = { id: "id-ID", en: "en-GB" }

/** Rp25.000 or Rp25,000, with a real minus sign. */
export function rupiah(amount: number, language: DocumentLanguage): string {
  const digits = new Intl.NumberFormat(tags[language], { maximumFractionDigits: 0 }).format(Math.abs(amount))
  return `${amount < 0 ? "−" : ""}Rp${digits}`
}

const format = (language: DocumentLanguage, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tags[language], { timeZone: "Asia/Jakarta", ...options })

/** 23 Nov 2026, 14.04 */
export const dayAndTime = (at: string, language: DocumentLanguage): string =>
  format(language, { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" }).format(
    new Date(at),
  )

/** November 2026, from 2026-11. */
export const monthName = (month: string, language: DocumentLanguage): string =>
  format(language, { month: "long", year: "numeric" }).format(new Date(`${month}-15T00:00:00Z`))
