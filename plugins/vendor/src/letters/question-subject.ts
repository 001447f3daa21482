import type { LetterLanguage } from "./language"

type About = { about: "product" | "order"; label: string; order_number: number | null }

/** What a question is about, in the middle of a sentence. */
export function questionSubject({ about, label, order_number }: About, language: LetterLanguage): string {
  if (about === "product") return label
  return language === "en" ? `order number ${order_number}` : `pesanan nomor ${order_number}`
}
