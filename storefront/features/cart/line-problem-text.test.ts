import { cartLine } from "@opop/vendor/contract/cart"
import { describe, expect, it } from "vitest"
import { languageCodes } from "@/i18n/languages"
import { canChangeQuantity, lineProblemText } from "./line-problem-text"

const problems = cartLine.shape.problem.unwrap().options

describe("lineProblemText", () => {
  it.each(languageCodes)("has a text of its own for every problem, in %s", (lng) => {
    const texts = problems.map((problem) => lineProblemText(lng, { problem, available: 3, closed_until: "2027-01-02" }))
    expect(new Set(texts).size).toBe(problems.length)
    expect(texts.every(Boolean)).toBe(true)
  })

  it("says how many are left", () => {
    expect(lineProblemText("id", { problem: "too_many", available: 3, closed_until: "2027-01-02" })).toContain("3")
    expect(lineProblemText("en", { problem: "too_many", available: 1, closed_until: null })).toContain("1 is left")
  })

  it("says until when a store is closed", () => {
    const line = { problem: "cooperative_closed" as const, available: 3, closed_until: "2027-01-02" }
    expect(lineProblemText("id", line)).toContain("2 Januari 2027")
  })

  it("is silent about a line that can be bought", () => {
    expect(lineProblemText("id", { problem: null, available: 3, closed_until: "2027-01-02" })).toBeUndefined()
  })
})

describe("canChangeQuantity", () => {
  it("only where another quantity helps, or does no harm", () => {
    const changeable = [null, ...problems].filter((problem) => canChangeQuantity({ problem }))
    expect(changeable).toEqual([null, "too_many", "not_for_export"])
  })
})
