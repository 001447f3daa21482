import fc from "fast-check"
import { expect, it } from "vitest"
import { dealOut, proportion } from "./proportion"

it.each([
  [10, 1, 4, 3],
  [9, 1, 4, 2],
  [999_999_999_999, 9_999, 10_000, 999_899_999_999],
])("%i × %i / %i, half up: %i", (amount, numerator, denominator, result) => {
  expect(proportion(amount, numerator, denominator)).toBe(result)
})

it("deals out everything in whole parts, none more than one off its ideal", () => {
  const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.nat(1_000_000_000), weights, (amount, list) => {
      const parts = dealOut(amount, list)
      const all = list.reduce((sum, weight) => sum + weight, 0)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount)
      expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true)
      if (all)
        for (const [index, part] of parts.entries())
          expect(Math.abs(part - (amount * (list[index] ?? 0)) / all)).toBeLessThanOrEqual(1)
    }),
  )
})
