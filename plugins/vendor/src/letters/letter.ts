import { draftLetter } from "./draft-letter"
import { html } from "./html"
import type { LetterLanguage } from "./language"
import type { FactsOf, LetterKind } from "./letter-facts"
import { plainText } from "./plain-text"

export type Letter = { subject: string; text: string; html: string }

/** A letter of this kind in this language. */
export function letter<Kind extends LetterKind>(kind: Kind, language: LetterLanguage, facts: FactsOf<Kind>): Letter {
  const draft = draftLetter(kind, language, facts)
  // a name with a line break must not reach into the headers
  return { subject: draft.subject.replace(/\s*[\r\n]+\s*/g, " "), text: plainText(draft), html: html(draft) }
}
