import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { allotCredit } from "./allot-credit"

const big = (value: number) => MathBN.convert(value)
const allot = (credit: number, totals: number[], decimals = 0) =>
  allotCredit(big(credit), totals.map(big), decimals).map(Number)

describe("allotCredit", () => {
  it.each([
    ["in proportion", 30_000, [10_000, 20_000, 30_000], [5_000, 10_000, 15_000]],
    ["the remainder to the largest fraction", 100, [10_000, 10_000, 9_999], [34, 33, 33]],
    ["no part of a single rupiah, which would count for nothing", 10, [99_000, 1_000], [10, 0]],
    ["all that there is", 3_000, [1_000, 2_000], [1_000, 2_000]],
    ["nothing", 0, [1_000, 2_000], [0, 0]],
    ["nothing on an empty purchase", 0, [0, 0], [0, 0]],
  ])("gives %s", (_, credit, totals, parts) => expect(allot(credit, totals)).toEqual(parts))

  it("adds up, in whole rupiah, and gives nobody more than their total", () => {
    const totals = fc.array(fc.integer({ min: 2, max: 5_000_000 }), { minLength: 1, maxLength: 10 })
    const cases = totals.chain((list) =>
      fc.tuple(fc.constant(list), fc.integer({ min: 2, max: list.reduce((sum, total) => sum + total, 0) })),
    )
    fc.assert(
      fc.property(cases, ([list, credit]) => {
        const parts = allot(credit, list)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(credit)
        for (const [index, part] of parts.entries()) {
          expect(part).toBeGreaterThanOrEqual(0)
          expect(part).toBeLessThanOrEqual(list[index] ?? 0)
          expect(Number.isInteger(part)).toBe(true)
        }
      }),
    )
  })
})
