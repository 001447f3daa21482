import type { Parcel } from "@opop/vendor/contract/cart"

/** What can honestly be said about a parcel's shipping now; prices in whole rupiah. */
export type ShippingState =
  /** Nobody knows where it goes. */
  | { kind: "unknown" }
  /** The cooperative sends nothing there. */
  | { kind: "none" }
  | { kind: "from"; price: number }
  | { kind: "chosen"; name: string; price: number }

export function shippingState(
  { options, chosen, shipping_total }: Pick<Parcel, "options" | "chosen" | "shipping_total">,
  hasAddress: boolean,
): ShippingState {
  if (!hasAddress) return { kind: "unknown" }
  if (!options.length) return { kind: "none" }
  const option = options.find(({ id }) => id === chosen)
  if (option) return { kind: "chosen", name: option.name, price: shipping_total }
  return { kind: "from", price: Math.min(...options.map(({ price }) => price)) }
}
