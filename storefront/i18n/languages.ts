/** The one table of languages; the first is the default. `locale` formats numbers and dates. */
export const languages = {
  id: { name: "Bahasa Indonesia", short: "ID", locale: "id-ID", openGraph: "id_ID" },
  en: { name: "English", short: "EN", locale: "en-GB", openGraph: "en_GB" },
} as const

export type Language = keyof typeof languages

export const languageCodes = Object.keys(languages) as Language[]

export const defaultLanguage: Language = "id"

export const isLanguage = (value: string): value is Language => Object.hasOwn(languages, value)
