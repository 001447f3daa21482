import "server-only"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import known from "@/i18n/locales/id/desk-members.json"

type Name = keyof typeof known.setup
export type SetupTexts = Record<Name, string>

/** The strings of everything that has to do with codes. */
export function setupTexts(lng: Language): SetupTexts {
  const t = getT(lng, "desk-members")
  const names = Object.keys(known.setup) as Name[]
  return Object.fromEntries(names.map((name) => [name, t(`setup.${name}`)])) as SetupTexts
}
