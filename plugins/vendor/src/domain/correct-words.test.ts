import { describe, expect, it } from "vitest"
import { correctWords } from "./correct-words"

const titles = ["Kopi Bubuk Robusta Kelud", "Kelud Robusta, Ground", "Sambal Terasi Matang 170 g", "Sarung Tenun"]

describe("correctWords", () => {
  it.each([
    ["kopii", "kopi"],
    ["Kopii bubuk", "kopi bubuk"],
    ["smabal", "sambal"],
    ["sambl terasii", "sambal terasi"],
    ["robsta", "robusta"],
  ])("takes %s for %s", (typed, meant) => expect(correctWords(typed, titles)).toBe(meant))

  it.each(["kopi", "samb", "KOPI", "sarung tenun", ""])("has nothing better than %j", (typed) =>
    expect(correctWords(typed, titles)).toBeNull(),
  )

  it.each(["zzzz", "kxx", "kopii zzzz", "koxxx"])("suggests nothing for %s", (typed) =>
    expect(correctWords(typed, titles)).toBeNull(),
  )
})
