import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fromMinorUnits, toMinorUnits } from "./minor-units"

describe("amounts at Stripe", () => {
  it.each([
    [15_000, "idr", 1_500_000],
    [15_000, "IDR", 1_500_000],
    ["100000.4", "idr", 10_000_000],
    ["100000.5", "idr", 10_000_100],
    [12.34, "usd", 1234],
    [0.1 + 0.2, "usd", 30],
    [500, "jpy", 500],
    [500.5, "krw", 501],
    [10_000, "vnd", 10_000],
    ["1.234", "kwd", 1230],
    ["1.235", "bhd", 1240],
    [100, "isk", 10_000],
    [100, "ugx", 10_000],
  ])("%s %s are %s", (amount, currency, minor) => expect(toMinorUnits(amount, currency)).toBe(minor))

  it("are whole, end as Stripe wants them, and come back as the same amount", () => {
    const currencies = fc.constantFrom(
      "idr",
      "usd",
      "myr",
      "jpy",
      "krw",
      "vnd",
      "bhd",
      "kwd",
      "jod",
      "omr",
      "tnd",
      "isk",
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), currencies, (hundredths, currency) => {
        const minor = toMinorUnits(hundredths / 100, currency)
        expect(Number.isSafeInteger(minor)).toBe(true)
        if (["bhd", "kwd", "jod", "omr", "tnd"].includes(currency)) expect(minor % 10).toBe(0)
        if (["idr", "isk"].includes(currency)) expect(minor % 100).toBe(0)
        expect(toMinorUnits(fromMinorUnits(minor, currency), currency)).toBe(minor)
      }),
    )
  })

  it("of whole rupiah are exact both ways, so that parts still add up", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { maxLength: 10 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0)
        const minor = parts.reduce((sum, part) => sum + toMinorUnits(part, "idr"), 0)
        expect(toMinorUnits(total, "idr")).toBe(minor)
        expect(fromMinorUnits(minor, "idr")).toBe(total)
      }),
    )
  })

  it.each(["xyz", "", "btc"])("an unknown currency (%s) is refused with a code", (currency) => {
    expect(() => toMinorUnits(1, currency)).toThrow(expect.objectContaining({ code: "payment_unavailable" }))
    expect(() => fromMinorUnits(1, currency)).toThrow(expect.objectContaining({ code: "payment_unavailable" }))
  })

  it("a negative amount is refused", () => expect(() => toMinorUnits(-1, "idr")).toThrow("cannot be charged"))
})
