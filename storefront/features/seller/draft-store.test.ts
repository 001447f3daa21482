import { expect, it } from "vitest"
import { dropDraft, dropDrafts, readDraft, writeDraft } from "./draft-store"

function storage(first: Record<string, string> = {}) {
  const map = new Map(Object.entries(first))
  return {
    get length() {
      return map.size
    },
    key: (index: number) => [...map.keys()][index] ?? null,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  }
}
const now = Date.parse("2026-11-25T03:00:00Z")
const forbidden = () => {
  throw new DOMException("no", "SecurityError")
}

it("keeps what was typed, and the wish to send it, until it is dropped", () => {
  const place = storage()
  const draft = { values: { "title.id": "Keripik" }, at: now, wanted: "propose" }
  expect(writeDraft(place, "product-new", draft)).toBe(true)
  expect(readDraft(place, "product-new", now)).toEqual(draft)
  expect(readDraft(place, "product-other", now)).toBeUndefined()
  dropDraft(place, "product-new")
  expect(readDraft(place, "product-new", now)).toBeUndefined()
})

it("knows what it could not keep", () => {
  const place = storage()
  const draft = { values: { holder: "Kopontren" }, at: now, wanted: "first", without: ["password"] }
  writeDraft(place, "account", draft)
  expect(readDraft(place, "account", now)).toEqual(draft)
})

it("drops all drafts when somebody signs out, and nothing else", () => {
  const place = storage({ other: "1" })
  for (const key of ["a", "b", "c"]) writeDraft(place, key, { values: {}, at: now })
  dropDrafts(place)
  expect(["a", "b", "c"].map((key) => readDraft(place, key, now))).toEqual([undefined, undefined, undefined])
  expect(place.getItem("other")).toBe("1")
})

it("forgets what nobody came back to in a month", () => {
  const place = storage()
  writeDraft(place, "a", { values: {}, at: now })
  expect(readDraft(place, "a", now + 31 * 24 * 3_600_000)).toBeUndefined()
})

it.each(["{", "null", "[]", '{"values":3,"at":1}', '{"values":{}}'])("leaves %s aside", (text) => {
  expect(readDraft(storage({ "draft:a": text }), "a", now)).toBeUndefined()
})

it("promises nothing where the browser keeps nothing", () => {
  const place = { getItem: forbidden, setItem: forbidden, removeItem: forbidden }
  expect(writeDraft(place, "a", { values: {}, at: now })).toBe(false)
  expect(readDraft(place, "a", now)).toBeUndefined()
  expect(() => dropDraft(place, "a")).not.toThrow()
  expect(writeDraft(undefined, "a", { values: {}, at: now })).toBe(false)
  expect(readDraft(undefined, "a", now)).toBeUndefined()
  expect(() => dropDrafts({ length: 1, key: forbidden, removeItem: forbidden })).not.toThrow()
})
