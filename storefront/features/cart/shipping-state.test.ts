import { describe, expect, it } from "vitest"
import { shippingState } from "./shipping-state"

const options = [
  { id: "fast", name: "Reguler", description: "", price: 15_000 },
  { id: "slow", name: "Hemat", description: "", price: 9_000 },
]
const parcel = { options, chosen: null, shipping_total: 0 }

describe("shippingState", () => {
  it("knows nothing without an address, whatever the backend offers", () => {
    expect(shippingState(parcel, false)).toEqual({ kind: "unknown" })
  })

  it("tells that a cooperative sends nothing there", () => {
    expect(shippingState({ ...parcel, options: [] }, true)).toEqual({ kind: "none" })
  })

  it("names the cheapest while nothing is chosen", () => {
    expect(shippingState(parcel, true)).toEqual({ kind: "from", price: 9_000 })
    expect(shippingState({ ...parcel, chosen: "no longer offered" }, true)).toEqual({ kind: "from", price: 9_000 })
  })

  it("names what was chosen, at the price the cart holds", () => {
    const chosen = shippingState({ ...parcel, chosen: "fast", shipping_total: 16_000 }, true)
    expect(chosen).toEqual({ kind: "chosen", name: "Reguler", price: 16_000 })
  })
})
