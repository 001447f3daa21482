import { describe, expect, it } from "vitest"
import { preferredLanguage } from "./preferred-language"

describe("preferredLanguage", () => {
  it.each([
    [undefined, null, "id"],
    [undefined, "id-ID,id;q=0.9,en;q=0.8", "id"],
    [undefined, "en-GB,en;q=0.9,id;q=0.8", "en"],
    [undefined, "de-DE,de;q=0.9,en;q=0.7", "en"],
    [undefined, "ja,ko;q=0.5", "id"],
    [undefined, "in-ID,en;q=0.9", "id"],
    [undefined, "en;q=0.5,id;q=0.5", "id"],
    [undefined, "en;q=zero", "id"],
    ["en", "id-ID", "en"],
    ["id", "en-US", "id"],
    ["fr", "en-US", "en"],
  ] as const)("greets %s / %s in %s", (chosen, header, expected) => {
    expect(preferredLanguage(chosen, header)).toBe(expected)
  })
})
