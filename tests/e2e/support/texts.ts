import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

export type Language = "id" | "en"

const locales = join(__dirname, "../../../storefront/i18n/locales")

function flatten(node: object, path = ""): [string, string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : flatten(value as object, `${path}${key}.`),
  )
}

/** `home.hero.title` → its text, over all namespaces. */
function textsOf(lng: Language): Map<string, string> {
  const files = readdirSync(join(locales, lng))
  return new Map(
    files.flatMap((file) =>
      flatten(JSON.parse(readFileSync(join(locales, lng, file), "utf8")), `${file.replace(".json", "")}.`),
    ),
  )
}

const texts = { id: textsOf("id"), en: textsOf("en") }

/** Matches what a text becomes once its placeholders are filled; nothing for one that is mostly placeholders. */
function patternOf(text: string): RegExp | undefined {
  const fixed = text.split(/\{\{[^}]*\}\}/)
  if (fixed.join("").replace(/[^\p{L}]/gu, "").length < 3) return undefined
  const escaped = fixed.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  return new RegExp(`^${escaped.join(".+")}$`, "u")
}

const patterns = (lng: Language) => [...texts[lng].values()].flatMap((text) => patternOf(text) ?? [])
const own = { id: patterns("id"), en: patterns("en") }

const other = (lng: Language): Language => (lng === "id" ? "en" : "id")

/** Keys as they would stand on a page if a text were missing, with and without their namespace. */
const keys = new Set(
  [...texts.id.keys()].flatMap((key) => [key, key.slice(key.indexOf(".") + 1)]).filter((key) => /[._]/.test(key)),
)

/** What of these words is a key, or is said in the other language only. */
export function strangeWords(words: string[], lng: Language): string[] {
  const says = (list: RegExp[], word: string) => list.some((pattern) => pattern.test(word))
  return words.filter(
    (word) => keys.has(word) || (says(own[other(lng)], word) && !says(own[lng], word)) || /\{\{|\}\}/.test(word),
  )
}

/** A text of the shop, for finding things on a page. @param key namespace and key: `product.add` */
export function text(lng: Language, key: string, values: Record<string, string | number> = {}): string {
  const found = texts[lng].get(key)
  if (found === undefined) throw new Error(`No text ${key} in ${lng}`)
  return found.replace(/\{\{\s*(\w+)[^}]*\}\}/g, (_, name: string) => String(values[name] ?? ""))
}
