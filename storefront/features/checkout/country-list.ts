import { type Language, languages } from "@/i18n/languages"

export type Country = { code: string; name: string }

/** Where parcels from East Java go most; they stand first. */
const common = ["my", "sg", "bn", "sa", "ae", "jp", "hk", "tw", "au", "nl", "gb", "us"]

/** Countries that the post does not serve from here. */
const unserved = new Set(["id", "il", "kp"])

/**
 * Countries to send to, named and sorted as the reader's language does.
 * @param codes those that the shop knows, lower case
 */
export function countryList(codes: readonly string[], lng: Language): { common: Country[]; others: Country[] } {
  const { locale } = languages[lng]
  const names = new Intl.DisplayNames([locale], { type: "region", fallback: "none" })
  const served = new Map<string, Country>()
  for (const code of codes) {
    const name = /^[a-z]{2}$/.test(code) && !unserved.has(code) ? names.of(code.toUpperCase()) : undefined
    if (name) served.set(code, { code, name })
  }
  const first = common.flatMap((code) => served.get(code) ?? [])
  const others = [...served.values()].filter(({ code }) => !common.includes(code))
  return { common: first, others: others.sort((a, b) => a.name.localeCompare(b.name, locale)) }
}
