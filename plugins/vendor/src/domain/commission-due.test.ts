import fc from "fast-check"
import { expect, it } from "vitest"
import { commissionDue } from "./commission-due"

const frozen = { commission: 333, tax: 37, claim: 13_333 }

it("all of the claim gives exactly what was frozen, nothing gives nothing", () => {
  expect(commissionDue(frozen, 13_333)).toEqual({ commission: 333, tax: 37 })
  expect(commissionDue(frozen, 0)).toEqual({ commission: 0, tax: 0 })
  expect(commissionDue(frozen, -5)).toEqual({ commission: 0, tax: 0 })
  expect(commissionDue({ ...frozen, claim: 0 }, 100)).toEqual({ commission: 0, tax: 0 })
})

it("a part gives its part, rounded half up", () => {
  expect(commissionDue({ commission: 5, tax: 1, claim: 10 }, 5)).toEqual({ commission: 3, tax: 1 })
  expect(commissionDue(frozen, 6_667)).toEqual({ commission: 167, tax: 19 })
})

it("more pieces of a line that was frozen pay at the frozen rate", () => {
  expect(commissionDue(frozen, 26_666)).toEqual({ commission: 666, tax: 74 })
})

it("never takes more than there is, and grows with what was taken", () => {
  const amounts = fc.record({
    commission: fc.nat(1_000_000),
    tax: fc.nat(100_000),
    claim: fc.integer({ min: 1, max: 2_000_000 }),
  })
  fc.assert(
    fc.property(amounts, fc.nat(2_000_000), fc.nat(1000), (given, net, more) => {
      const due = commissionDue(given, net)
      expect(due.commission + due.tax).toBeLessThanOrEqual(net)
      expect(commissionDue(given, net + more).commission).toBeGreaterThanOrEqual(due.commission)
    }),
  )
})
