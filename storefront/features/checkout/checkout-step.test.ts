import type { Cart } from "@opop/vendor/contract/cart"
import { describe, expect, it } from "vitest"
import { checkoutStep } from "./checkout-step"

const parcel = (chosen: string | null, problem: string | null = null) => ({ chosen, lines: [{ problem }] })
const cart = (address: object | null, ...parcels: object[]) =>
  ({ address, parcels }) as unknown as Pick<Cart, "address" | "parcels">

const fresh = cart(null, parcel(null))
const addressed = cart({}, parcel("a"), parcel(null))
const ready = cart({}, parcel("a"), parcel("b"))
const troubled = cart({}, parcel("a"), parcel("b", "sold_out"))

describe("checkoutStep", () => {
  it.each([
    ["address", fresh, undefined],
    ["shipping", addressed, undefined],
    ["review", ready, undefined],
    ["shipping", troubled, undefined],
    // no further than one may go
    ["address", fresh, "review"],
    ["shipping", addressed, "review"],
    ["shipping", troubled, "review"],
    // and back as far as one likes
    ["address", ready, "address"],
    ["shipping", ready, "shipping"],
    ["review", ready, "review"],
    // whatever else is asked for
    ["review", ready, "pay"],
    ["address", fresh, ["review", "address"]],
  ])("is %s", (step, current, asked) => {
    expect(checkoutStep(current, asked)).toBe(step)
  })
})
