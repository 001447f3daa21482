import { describe, expect, it } from "vitest"
import { findKnown, parseKnownPurchases, withPurchase } from "./known-purchases"

const purchase = (number: string, more = {}) => ({
  number,
  email: "siti@example.test",
  placed_at: "2026-11-23T07:04:00.000Z",
  ...more,
})

describe("parseKnownPurchases", () => {
  it("reads what was kept", () => {
    const list = [purchase("OPOP-1111-1111"), purchase("OPOP-2222-2222", { cart: "ab12" })]
    expect(parseKnownPurchases(JSON.stringify(list))).toEqual(list)
  })

  it.each([undefined, "", "{", "null", "7", '{"number":"x"}'])("takes %s for nothing", (cookie) => {
    expect(parseKnownPurchases(cookie)).toEqual([])
  })

  it("leaves out what is strange and keeps the rest", () => {
    const cookie = JSON.stringify([{ number: 1 }, purchase("OPOP-1111-1111"), "x", purchase("", {})])
    expect(parseKnownPurchases(cookie).map(({ number }) => number)).toEqual(["OPOP-1111-1111"])
  })

  it("is no longer than what we keep", () => {
    const many = Array.from({ length: 40 }, (_, index) => purchase(`OPOP-${index}`))
    expect(parseKnownPurchases(JSON.stringify(many))).toHaveLength(5)
  })
})

describe("withPurchase", () => {
  it("puts the newest first and lets the oldest go", () => {
    const five = ["5", "4", "3", "2", "1"].map((number) => purchase(number))
    expect(withPurchase(five, purchase("6")).map(({ number }) => number)).toEqual(["6", "5", "4", "3", "2"])
  })

  it("knows each once, and does not forget which cart it came from", () => {
    const known = [purchase("2"), purchase("1", { cart: "ab12" })]
    expect(withPurchase(known, purchase("1"))).toEqual([purchase("1", { cart: "ab12" }), purchase("2")])
  })
})

describe("findKnown", () => {
  it("forgives how a number is typed into an address", () => {
    const known = [purchase("OPOP-4K7M-92QX")]
    expect(findKnown(known, " opop-4k7m-92qx ")).toEqual(known[0])
    expect(findKnown(known, "OPOP-0000-0000")).toBeUndefined()
  })
})
