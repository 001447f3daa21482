import type { FactFormat, FactValues } from "./fact-formats"
import { formatMoney } from "./format-money"
import { formatTime } from "./format-time"
import type { LetterLanguage } from "./language"
import { type FactsOf, type LetterKind, letterFacts } from "./letter-facts"
import type { LetterWords } from "./words/letter-words"

type Format<F extends FactFormat> = (
  value: FactValues[F],
  words: LetterWords,
  language: LetterLanguage,
) => string | null

/** How each kind of fact is written; parcels are a table of their own. */
const formats: { [F in FactFormat]: Format<F> } = {
  text: (value) => value,
  optional: (value) => value?.trim() || null,
  money: (value, _, language) => formatMoney(value, language),
  time: (value, _, language) => formatTime(value, language),
  optional_time: (value, _, language) => (value ? formatTime(value, language) : null),
  cancelled: (value, words) => words.cancelled[value],
  cancelled_at_desk: (value, words) => words.cancelled_at_desk[value],
  refunded: (value, words) => words.refunded[value],
  refused: (value, words) => (value === "sold_out" ? words.refused.sold_out : words.refused.other),
  return_way: (value, words) => words.return_way[value],
  parcels: () => null,
}

/** The facts as this language writes them; null for what is not there. */
export function formatFacts<Kind extends LetterKind>(
  kind: Kind,
  facts: FactsOf<Kind>,
  words: LetterWords,
  language: LetterLanguage,
): Map<string, string | null> {
  const values = facts as unknown as Record<string, unknown>
  return new Map(
    Object.entries(letterFacts[kind] as Record<string, FactFormat>).map(([name, format]) => [
      name,
      (formats[format] as Format<never>)(values[name] as never, words, language),
    ]),
  )
}
