import fc from "fast-check"
import { expect, it } from "vitest"
import { wholeAdjustments } from "./whole-adjustments"

it("rounds one line half up, and shares out what is one sum", () => {
  expect([...wholeAdjustments([{ id: "a", code: "P", amount: "1234.5" }])]).toEqual([["a", 1235]])
  const third = { code: "P", amount: "3333.3333333333333333" }
  const shared = wholeAdjustments(["a", "b", "c"].map((id) => ({ id, ...third })))
  expect([...shared.values()].reduce((sum, part) => sum + part, 0)).toBe(10_000)
})

it("keeps promotions apart", () => {
  const both = wholeAdjustments([
    { id: "a", code: "P", amount: "0.4" },
    { id: "b", code: "Q", amount: "0.4" },
    { id: "c", code: "P", amount: "0.4" },
  ])
  expect([...both]).toEqual([
    ["a", 0],
    ["b", 0],
    ["c", 1],
  ])
})

it("adds up, and never moves a line by more than a rupiah", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 30 }), (hundredths) => {
      const lines = hundredths.map((cents, index) => ({
        id: String(index),
        code: "P",
        amount: (cents / 100).toFixed(2),
      }))
      const whole = [...wholeAdjustments(lines).values()]
      const exact = hundredths.reduce((sum, cents) => sum + cents, 0) / 100
      expect(Math.abs(whole.reduce((sum, part) => sum + part, 0) - exact)).toBeLessThanOrEqual(0.51)
      for (const [index, part] of whole.entries())
        expect(Math.abs(part - (hundredths[index] ?? 0) / 100)).toBeLessThan(1.01)
    }),
  )
})
