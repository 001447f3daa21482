import fc from "fast-check"
import { expect, it } from "vitest"
import { type Adjustment, wholeAdjustments } from "./whole-adjustments"

const off = (id: string, code: string, amount: string, line = id, price = 1_000_000): Adjustment => ({
  ...{ id, code, amount, line, price },
})

it("rounds one line half up, and shares out what is one sum", () => {
  expect([...wholeAdjustments([off("a", "P", "1234.5")])]).toEqual([["a", 1235]])
  const shared = wholeAdjustments(["a", "b", "c"].map((id) => off(id, "P", "3333.3333333333333333")))
  expect([...shared.values()].reduce((sum, part) => sum + part, 0)).toBe(10_000)
})

it("keeps promotions apart", () => {
  const both = wholeAdjustments([off("a", "P", "0.4"), off("b", "Q", "0.4"), off("c", "P", "0.4")])
  expect([...both.values()]).toEqual([0, 0, 1])
})

it("never takes more off a line than it costs, where two promotions meet", () => {
  const parts = wholeAdjustments([off("a", "P", "500.5", "line", 1001), off("b", "Q", "500.5", "line", 1001)])
  expect([...parts.values()]).toEqual([501, 500])
})

it("adds up, and never moves a line by more than a rupiah", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 30 }), (hundredths) => {
      const lines = hundredths.map((cents, index) => off(String(index), "P", (cents / 100).toFixed(2)))
      const whole = [...wholeAdjustments(lines).values()]
      const exact = hundredths.reduce((sum, cents) => sum + cents, 0) / 100
      expect(Math.abs(whole.reduce((sum, part) => sum + part, 0) - exact)).toBeLessThanOrEqual(0.51)
      for (const [index, part] of whole.entries())
        expect(Math.abs(part - (hundredths[index] ?? 0) / 100)).toBeLessThan(1.01)
    }),
  )
})
