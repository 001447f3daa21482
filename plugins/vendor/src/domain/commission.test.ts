import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CommissionRule } from "../contract/commission"
import { type CommissionSubject, chooseRule, commissionOf, feeTax } from "./commission"

const rule = (fields: Partial<CommissionRule> = {}): CommissionRule => ({
  id: "rule",
  name: "Dasar",
  rank: 100,
  cooperative_id: null,
  level: null,
  category_id: null,
  product_id: null,
  basis_points: 250,
  fixed: 0,
  floor: null,
  cap: null,
  on_shipping: false,
  valid_from: "2026-01-01",
  valid_to: null,
  note: "",
  ...fields,
})
const coffee: CommissionSubject = {
  kind: "item",
  cooperative_id: "coop",
  level: "mandiri",
  product_id: "coffee",
  category_ids: ["drinks", "gifts"],
}
const day = "2026-11-25"

describe("chooseRule", () => {
  it("takes the first by rank, whatever the order of rows", () => {
    const rules = [rule({ id: "late", rank: 2 }), rule({ id: "early", rank: 1 })]
    expect(chooseRule(rules, coffee, day)?.id).toBe("early")
    expect(chooseRule([...rules].reverse(), coffee, day)?.id).toBe("early")
  })

  it.each<[string, Partial<CommissionRule>, boolean]>([
    ["its cooperative", { cooperative_id: "coop" }, true],
    ["another cooperative", { cooperative_id: "other" }, false],
    ["its level", { level: "mandiri" }, true],
    ["another level", { level: "pemula" }, false],
    ["any of its categories", { category_id: "gifts" }, true],
    ["another category", { category_id: "batik" }, false],
    ["its product", { product_id: "coffee" }, true],
    ["another product", { product_id: "tea" }, false],
    ["all conditions at once, one of them not met", { product_id: "coffee", level: "pemula" }, false],
    ["its first day", { valid_from: day }, true],
    ["the day before", { valid_from: "2026-11-26" }, false],
    ["its last day", { valid_to: day }, true],
    ["the day after", { valid_to: "2026-11-24" }, false],
  ])("%s", (_, fields, fits) => {
    expect(chooseRule([rule(fields)], coffee, day) !== null).toBe(fits)
  })

  it("passes over rules that are not meant for shipping, or that name goods", () => {
    const shipping: CommissionSubject = { ...coffee, kind: "shipping", product_id: null, category_ids: [] }
    expect(chooseRule([rule()], shipping, day)).toBeNull()
    expect(chooseRule([rule({ rank: 1 }), rule({ id: "too", on_shipping: true })], shipping, day)?.id).toBe("too")
    expect(chooseRule([rule({ on_shipping: true, category_id: "drinks" })], shipping, day)).toBeNull()
  })
})

describe("commissionOf", () => {
  it.each<[string, Partial<CommissionRule>, number, number]>([
    ["2.5 % of Rp25.333 is 633,3", {}, 25_333, 633],
    ["a half goes up", {}, 25_340, 634],
    ["a fixed part besides", { fixed: 500 }, 20_000, 1000],
    ["at least the floor", { floor: 1000 }, 20_000, 1000],
    ["at most the cap", { cap: 300 }, 20_000, 300],
    ["a cap below the floor wins", { floor: 1000, cap: 300 }, 20_000, 300],
    ["never more than the line", { floor: 1000 }, 700, 700],
    ["nothing of nothing", { fixed: 500 }, 0, 0],
  ])("%s", (_, terms, base, amount) => {
    expect(commissionOf(rule(terms), base)).toBe(amount)
  })

  it("is whole, and between nothing and the line, whatever the rule", () => {
    const terms = fc.record({
      basis_points: fc.nat(10_000),
      fixed: fc.nat(1_000_000_000),
      floor: fc.option(fc.nat(1_000_000_000)),
      cap: fc.option(fc.nat(1_000_000_000)),
    })
    fc.assert(
      fc.property(terms, fc.nat(1_000_000_000_000), (given, base) => {
        const amount = commissionOf(given, base)
        expect(Number.isInteger(amount) && amount >= 0 && amount <= base).toBe(true)
        if (given.cap !== null) expect(amount).toBeLessThanOrEqual(given.cap)
      }),
    )
  })
})

describe("feeTax", () => {
  it("is that of the whole fee, rounded once", () => {
    expect(feeTax([5, 5, 5], 1100).reduce((sum, tax) => sum + tax, 0)).toBe(2)
    expect(feeTax([100, 200], 1100)).toEqual([11, 22])
    expect(feeTax([100, 200], 0)).toEqual([0, 0])
    expect(feeTax([], 1100)).toEqual([])
  })
})
