import type { CategoryAttribute } from "../contract/desk-product"

/** One answer as a buyer reads it: "Penyimpanan" "Suhu ruang", "Isi bersih" "250 ml". */
export type ToldAttribute = { label: string; value: string }

/**
 * What a product answers to its category, in the category's order and language.
 * @param answers as the cooperative gave them, by key; numbers with a point or a comma. What is no longer asked, or no longer
 *   a choice, is not told
 * @param locale of numbers, as a BCP 47 tag
 */
export function toldAttributes(
  asked: readonly CategoryAttribute[],
  answers: Readonly<Record<string, string>>,
  locale: string,
): ToldAttribute[] {
  return asked.flatMap(({ key, kind, label, unit, choices }) => {
    const answer = answers[key]
    if (!answer) return []
    if (kind === "choice")
      return choices.filter(({ value }) => value === answer).map((one) => ({ label, value: one.label }))
    const number = Number(answer.replace(",", "."))
    const value = kind === "number" && Number.isFinite(number) ? number.toLocaleString(locale) : answer
    return [{ label, value: unit ? `${value} ${unit}` : value }]
  })
}
