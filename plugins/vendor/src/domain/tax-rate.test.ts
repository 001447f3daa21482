import { expect, it } from "vitest"
import { taxRateOn } from "./tax-rate"

const periods = [
  { basis_points: 1000, valid_from: "2000-01-01", valid_to: "2022-03-31" },
  { basis_points: 1100, valid_from: "2022-04-01", valid_to: null },
]

it.each([
  ["1999-12-31", 0],
  ["2022-03-31", 1000],
  ["2022-04-01", 1100],
  ["2026-11-25", 1100],
])("on %s it is %i", (day, rate) => {
  expect(taxRateOn(periods, day)).toBe(rate)
})

it("the younger of two periods that overlap", () => {
  expect(taxRateOn([...periods, { basis_points: 1200, valid_from: "2026-01-01", valid_to: null }], "2026-11-25")).toBe(
    1200,
  )
})
