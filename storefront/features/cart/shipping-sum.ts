import type { Cart } from "@opop/vendor/contract/cart"
import { shippingState } from "./shipping-state"

/** What shipping costs over all parcels, in whole rupiah: `from` while a choice is open, `unknown` while a parcel cannot be sent. */
export type ShippingSum = { kind: "known"; price: number } | { kind: "from"; price: number } | { kind: "unknown" }

export function shippingSum({ parcels, address, shipping_total }: Cart): ShippingSum {
  const states = parcels.map((parcel) => shippingState(parcel, address !== null))
  if (states.every(({ kind }) => kind === "chosen")) return { kind: "known", price: shipping_total }
  if (states.some(({ kind }) => kind === "unknown" || kind === "none")) return { kind: "unknown" }
  return { kind: "from", price: states.reduce((sum, state) => sum + ("price" in state ? state.price : 0), 0) }
}
