import { type Language, languageCodes } from "./languages"

/** The next language of the table; with two, the other one. */
export function otherLanguage(lng: Language): Language {
  return languageCodes[(languageCodes.indexOf(lng) + 1) % languageCodes.length] ?? lng
}
