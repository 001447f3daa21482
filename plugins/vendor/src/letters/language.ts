/** Languages in which letters are written. */
export const letterLanguages = ["id", "en"] as const
export type LetterLanguage = (typeof letterLanguages)[number]

/** The language of a stored locale (`en`, `en-US`); Indonesian when it is unknown. */
export const languageOf = (locale: string | null | undefined): LetterLanguage =>
  locale?.toLowerCase().startsWith("en") ? "en" : "id"
