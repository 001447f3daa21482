import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { assertTotals } from "./assert-totals"
import { arbitraryCart, cartOf, item, method, split } from "./cart-for-tests"

describe("splitCart", () => {
  it("gives every cooperative its own lines and shipping, in the order of their ids", () => {
    const drafts = split(cartOf([item(1, "a"), item(0, "a"), item(1, "b")], [method(0), method(1)]))
    expect(drafts.map(({ cooperative_id }) => cooperative_id)).toEqual(["coop-0", "coop-1"])
    expect(drafts.map(({ order }) => order.items.length)).toEqual([1, 2])
    expect(
      drafts.map(({ order }) => order.shipping_methods.map(({ shipping_option_id }) => shipping_option_id)),
    ).toEqual([["option-0"], ["option-1"]])
    expect(drafts.map(({ total }) => Number(total))).toEqual([19_000, 29_000])
  })

  it("copies the address without its id, so that orders do not share a row", () => {
    const [draft] = split(cartOf([item(0, "a")], [method(0)]))
    expect(draft?.order.shipping_address).toEqual({ first_name: "Aminah", country_code: "id" })
  })

  it("names on each order only the promotions that touch it", () => {
    const discounted = item(0, "a", { adjustments: [{ code: "P", amount: 1000, promotion_id: "promotion" }] })
    const drafts = split(cartOf([discounted, item(1, "a")], [method(0), method(1)]))
    expect(drafts.map(({ promotion_ids }) => promotion_ids)).toEqual([["promotion"], []])
  })

  it.each([
    ["item_without_cooperative", [item(0, "a", { variant: null })], [method(0)]],
    ["shipping_missing", [item(0, "a"), item(1, "a")], [method(0)]],
    ["shipping_not_offered", [item(0, "a")], [method(0), method(1)]],
    [
      "shipping_shared",
      [
        item(0, "a"),
        item(1, "a", {
          variant: {
            ...item(1, "a").variant,
            product: { ...item(1, "a").variant?.product, shipping_profile: { id: "profile-0" } },
          } as never,
        }),
      ],
      [method(0)],
    ],
  ])("refuses with %s", (code, items, methods) => {
    expect(() => split(cartOf(items, methods))).toThrow(expect.objectContaining({ code }))
  })

  it("sends nothing that needs no shipping", () => {
    expect(split(cartOf([item(0, "a", { requires_shipping: false })], []))).toHaveLength(1)
  })
})

describe("whatever is in the cart", () => {
  it("orders add up to it, and shares are whole, not negative, close to their order, and add up to what is charged", () => {
    fc.assert(
      fc.property(arbitraryCart, (cart) => {
        const drafts = split(cart)
        assertTotals(cart, drafts, { amount: cart.total })
        const shares = drafts.map(({ share }) => Number(share))
        expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true)
        expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - Number(cart.total))).toBeLessThanOrEqual(
          0.5 + 1e-6,
        )
        for (const { total, share } of drafts) expect(Math.abs(Number(total) - Number(share))).toBeLessThanOrEqual(1)
        expect(drafts.flatMap(({ order }) => order.items)).toHaveLength(cart.items.length)
        const credit = drafts.flatMap(({ order }) => order.credit_lines.map(({ amount }) => Number(amount)))
        expect(credit.every((amount) => Number.isInteger(amount) && amount > 0)).toBe(true)
        expect(drafts.every(({ total }) => Number(total) >= 0)).toBe(true)
        expect(credit.reduce((sum, amount) => sum + amount, 0)).toBe(
          (cart.credit_lines ?? []).reduce((sum, { amount }) => sum + Number(amount), 0),
        )
      }),
      { numRuns: 300 },
    )
  })
})

describe("assertTotals", () => {
  const cart = cartOf([item(0, "a"), item(1, "a")], [method(0), method(1)])

  it("accepts a session for exactly the total, and none at all", () => {
    expect(() => assertTotals(cart, split(cart), { amount: 38_000 })).not.toThrow()
    expect(() => assertTotals(cart, split(cart), null)).not.toThrow()
  })

  it("refuses a session for another amount", () => {
    expect(() => assertTotals(cart, split(cart), { amount: 37_999 })).toThrow(
      expect.objectContaining({ code: "payment_changed" }),
    )
  })

  it("refuses orders or shares that do not add up", () => {
    const [first, second] = split(cart)
    if (!first || !second) throw new Error("Two drafts were expected")
    expect(() => assertTotals(cart, [first], null)).toThrow(expect.objectContaining({ code: "totals_differ" }))
    expect(() => assertTotals(cart, [first, { ...second, share: "18999" }], null)).toThrow(
      expect.objectContaining({ code: "totals_differ" }),
    )
  })
})
