import { describe, expect, it } from "vitest"
import { firstSentence } from "./first-sentence"

describe("firstSentence", () => {
  it("ends where the sentence ends, not at a number", () => {
    expect(firstSentence("Berdiri 1.992 tahun lalu. Lalu tumbuh.")).toBe("Berdiri 1.992 tahun lalu.")
    expect(firstSentence("Tanpa titik")).toBe("Tanpa titik")
    expect(firstSentence("")).toBe("")
  })

  it("cuts what is too long at a word", () => {
    const cut = firstSentence(`${"kata ".repeat(40)}akhir.`)
    expect(cut.length).toBeLessThanOrEqual(112)
    expect(cut).toMatch(/kata …$/)
    expect(firstSentence("x".repeat(300))).toHaveLength(112)
  })
})
