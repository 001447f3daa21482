import type { LetterKind } from "./letter-facts"

/** A letter in one language. `{fact}` stands for a fact of its kind in `letterFacts`. */
export type LetterText = {
  subject: string
  title: string
  /** Paragraphs before the rows. */
  body: string[]
  /** What is copied or compared: label and value. */
  rows?: [label: string, value: string][]
  /** Paragraphs after the rows. */
  after?: string[]
  /** What the button says. */
  action: string
}

export type TextsOf<Prefix extends string> = Record<Extract<LetterKind, `${Prefix}_${string}`>, LetterText>
export type LetterTexts = Record<LetterKind, LetterText>
