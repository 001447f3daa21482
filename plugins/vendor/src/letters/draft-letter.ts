import type { Parcel } from "./fact-formats"
import { fill } from "./fill"
import { formatFacts } from "./format-facts"
import { formatMoney } from "./format-money"
import type { LetterLanguage } from "./language"
import type { LetterDraft, WrittenParcel } from "./letter-draft"
import { type FactsOf, isDeskKind, type LetterKind } from "./letter-facts"
import type { LetterText } from "./letter-text"
import { en } from "./texts/en"
import { id } from "./texts/id"
import { en as enWords } from "./words/en"
import { id as idWords } from "./words/id"
import type { LetterWords } from "./words/letter-words"

const texts = { id, en }
const allWords = { id: idWords, en: enWords }

/** The words of a letter. A paragraph or row that names a missing fact is left out. */
export function draftLetter<Kind extends LetterKind>(
  kind: Kind,
  language: LetterLanguage,
  facts: FactsOf<Kind>,
): LetterDraft {
  const text: LetterText = texts[language][kind]
  const words = allWords[language]
  const values = formatFacts(kind, facts, words, language)
  const filled = (paragraphs: string[] = []) => paragraphs.flatMap((paragraph) => fill(paragraph, values) ?? [])
  const name = facts.name.trim()
  return {
    language,
    subject: fill(text.subject, values) ?? text.title,
    title: fill(text.title, values) ?? "",
    greeting: name ? words.greeting[0].replace("{name}", () => name) : words.greeting[1],
    body: filled(text.body),
    rows: (text.rows ?? []).flatMap(([label, value]): [string, string][] => {
      const written = fill(value, values)
      return written ? [[label, written]] : []
    }),
    parcels: ("parcels" in facts ? (facts.parcels as Parcel[]) : []).map((parcel) => written(parcel, words, language)),
    after: filled(text.after),
    action: { label: text.action, url: facts.url },
    closing: words.closing,
    house: words.house,
    reason: isDeskKind(kind) ? words.reason.member : words.reason.buyer,
  }
}

const written = (parcel: Parcel, words: LetterWords, language: LetterLanguage): WrittenParcel => ({
  title: words.parcelOf.replace("{cooperative}", () => parcel.cooperative),
  lines: [
    ...parcel.items.map(({ title, quantity, total }) => ({
      what: `${quantity} × ${title}`,
      amount: formatMoney(total, language),
    })),
    ...(parcel.shipping ? [{ what: words.shipping, amount: formatMoney(parcel.shipping, language) }] : []),
  ],
  total: words.total,
  amount: formatMoney(parcel.total, language),
})
