import { describe, expect, it } from "vitest"
import { english, indonesian, type Namespace } from "./resources"

const plural = /_(zero|one|two|few|many|other)$/
const names = Object.keys(indonesian) as Namespace[]

/** `nav.home` → its text. */
function flatten(node: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[path + key, value]] : [...flatten(value as object, `${path}${key}.`)],
    ),
  )
}

/** A placeholder that is named twice counts once; their order may differ between the languages. */
const placeholders = (text: string) => [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])].sort()

const tags = (text: string) => (text.match(/<\/?\w+>/g) ?? []).sort()

describe.each(names)("texts of %s", (namespace) => {
  const id = flatten(indonesian[namespace])
  const en = flatten(english[namespace])

  it("have the same keys in both languages, plural forms aside", () => {
    const keys = (texts: Map<string, string>) => [...new Set([...texts.keys()].map((key) => key.replace(plural, "")))]
    expect(keys(en).sort()).toEqual(keys(id).sort())
  })

  it("have every plural form that each language needs", () => {
    const forms = { id: ["other"], en: ["one", "other"] }
    for (const [texts, needed] of [
      [id, forms.id],
      [en, forms.en],
    ] as const) {
      const counted = new Set([...texts.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, "")))
      for (const key of counted) for (const form of needed) expect([...texts.keys()]).toContain(`${key}_${form}`)
    }
  })

  it("are never empty", () => {
    for (const texts of [id, en]) for (const [key, text] of texts) expect(text.trim(), key).not.toBe("")
  })

  it("name the same placeholders and tags in both languages", () => {
    for (const [key, text] of en) {
      const other = id.get(key) ?? id.get(key.replace(plural, "_other")) ?? ""
      expect(placeholders(text), key).toEqual(placeholders(other))
      expect(tags(text), key).toEqual(tags(other))
    }
  })

  it("follow the house rules: no exclamation marks, no doubled spaces", () => {
    for (const texts of [id, en]) for (const [key, text] of texts) expect(text, key).not.toMatch(/!| {2}/)
  })
})
