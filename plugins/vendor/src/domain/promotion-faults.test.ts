import { expect, it } from "vitest"
import { promotionFaults } from "./promotion-faults"

const now = new Date("2026-12-05T00:00:00+07:00")
const terms = { kind: "percentage" as const, value: 10, minimum: 0, until: null }
const codes = (more: object, cheapest: number | null = 20_000) =>
  promotionFaults({ ...terms, ...more }, cheapest, now).map(({ code }) => code)

it("lets pass what makes sense", () => {
  expect(codes({})).toEqual([])
  expect(codes({ value: 90 })).toEqual([])
  expect(codes({ kind: "amount", value: 18_000 })).toEqual([])
  expect(codes({ kind: "amount", value: 25_000, minimum: 50_000 })).toEqual([])
  expect(codes({ kind: "free_shipping", value: 0 })).toEqual([])
  expect(codes({ until: "2026-12-05" })).toEqual([])
})

it("refuses giving things away, nothing, and the past", () => {
  expect(codes({ value: 91 })).toEqual(["percentage_too_high"])
  expect(codes({ value: 0 })).toEqual(["too_small"])
  expect(codes({ kind: "amount", value: 18_001 })).toEqual(["amount_too_high"])
  expect(codes({ kind: "amount", value: 1000 }, null)).toEqual(["amount_too_high"])
  expect(codes({ kind: "amount", value: 45_001, minimum: 50_000 })).toEqual(["amount_too_high"])
  expect(codes({ until: "2026-12-04" })).toEqual(["promotion_past"])
})
