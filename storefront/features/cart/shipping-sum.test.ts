import type { Cart, Parcel } from "@opop/vendor/contract/cart"
import { describe, expect, it } from "vitest"
import { shippingSum } from "./shipping-sum"

const option = (price: number) => ({ id: `option-${price}`, name: "Hemat", description: "", price })
const open = { options: [option(9_000), option(15_000)], chosen: null, shipping_total: 0 }
const chosen = { options: [option(12_000)], chosen: "option-12000", shipping_total: 12_000 }
const cart = (parcels: object[], more: Partial<Cart> = {}) =>
  ({ parcels: parcels as Parcel[], address: {}, shipping_total: 0, ...more }) as Cart

describe("shippingSum", () => {
  it("is the cart's own sum once everything is chosen", () => {
    expect(shippingSum(cart([chosen, chosen], { shipping_total: 24_000 }))).toEqual({ kind: "known", price: 24_000 })
  })

  it("adds the cheapest of what is still open to what is chosen", () => {
    expect(shippingSum(cart([open, chosen]))).toEqual({ kind: "from", price: 21_000 })
  })

  it("is unknown without an address, or when a parcel cannot be sent", () => {
    expect(shippingSum(cart([chosen], { address: null }))).toEqual({ kind: "unknown" })
    expect(shippingSum(cart([chosen, { ...open, options: [] }]))).toEqual({ kind: "unknown" })
  })
})
