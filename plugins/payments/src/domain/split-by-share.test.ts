import fc from "fast-check"
import { expect, it } from "vitest"
import { splitByShare } from "./split-by-share"

const rupiah = fc.integer({ min: 0, max: 1_000_000_000 })

it("the parts are the whole, and none is more than one unit off its proportion", () => {
  fc.assert(
    fc.property(rupiah, fc.array(rupiah, { minLength: 1, maxLength: 10 }), (amount, shares) => {
      const sum = shares.reduce((total, share) => total + share, 0)
      const parts = splitByShare(
        amount,
        shares.map((share, key) => ({ key, share })),
      )
      if (sum === 0) return expect(parts).toEqual([])
      expect(parts.reduce((total, part) => total + part.amount, 0)).toBe(amount)
      for (const [index, part] of parts.entries())
        expect(Math.abs(part.amount - (amount * (shares[index] ?? 0)) / sum)).toBeLessThan(1.001)
    }),
  )
})

it("the largest remainder takes what is left", () => {
  expect(
    splitByShare(
      100,
      [1, 1, 1].map((share, key) => ({ key, share })),
    ),
  ).toEqual([
    { key: 0, amount: 34 },
    { key: 1, amount: 33 },
    { key: 2, amount: 33 },
  ])
  expect(
    splitByShare(10, [
      { key: "a", share: 1 },
      { key: "b", share: 5 },
    ]),
  ).toEqual([
    { key: "a", amount: 2 },
    { key: "b", amount: 8 },
  ])
})
