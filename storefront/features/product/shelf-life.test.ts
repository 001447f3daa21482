import { describe, expect, it } from "vitest"
import { shelfLife } from "./shelf-life"

describe("shelfLife", () => {
  it.each([
    [14, "days", 14],
    [59, "days", 59],
    [60, "months", 2],
    [180, "months", 6],
    [365, "months", 12],
    [540, "months", 18],
    [720, "months", 24],
  ] as const)("says %i days as %s %i", (days, unit, count) => expect(shelfLife(days)).toEqual({ unit, count }))
})
