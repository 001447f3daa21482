import type { OrderState } from "../contract/purchase"
import type { AddressRow } from "./delivery-address"
import { deliveryLines } from "./delivery-lines"

/** How much of a buyer the desk shows: name and place, everything that a parcel needs, or initials and place. */
export type BuyerSight = "outline" | "whole" | "masked"

/** What decides it. `over_at`: when the order was received or cancelled; null while it is under way. */
export type BuyerOrder = {
  state: OrderState
  accepted: boolean
  over_at: Date | string | null
  /** Something about it is still open between buyer and cooperative. */
  disputed: boolean
  address: AddressRow | null
}

const dayMs = 86_400_000

/**
 * As far as the order needs, and no further: before it is accepted nobody needs a street; while it is packed, on its way or can still
 * come back everything; `mask_days` after it is over only what tells one old order from another. An open case needs the buyer longer.
 */
export function buyerSight(order: Omit<BuyerOrder, "address">, now: Date, mask_days: number): BuyerSight {
  const { state, accepted, over_at, disputed } = order
  const over = state === "received" || state === "cancelled"
  if (over && !disputed) {
    // an order that is over without anybody knowing since when is an old one
    if (!over_at || now.getTime() - new Date(over_at).getTime() >= mask_days * dayMs) return "masked"
  }
  if (state === "awaiting_payment" || state === "awaiting_acceptance") return "outline"
  return state === "cancelled" && !accepted ? "outline" : "whole"
}

/** `Siti Aminah` as `S. A.` */
export const initialsOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .flatMap((word) => /[\p{L}\p{N}]/u.exec(word)?.[0].toUpperCase() ?? [])
    .slice(0, 4)
    .map((letter) => `${letter}.`)
    .join(" ")

type NamedOrder = Omit<BuyerOrder, "address"> & { address: Pick<AddressRow, "first_name"> | null }

/** The buyer's name as the desk shows it. */
export const visibleName = (order: NamedOrder, now: Date, mask_days: number): string => {
  const name = order.address?.first_name ?? ""
  return buyerSight(order, now, mask_days) === "masked" ? initialsOf(name) : name
}

/** City, and the country when it is not Indonesia. */
export function destinationOf(address: Pick<AddressRow, "city" | "country_code"> | null): string {
  const { city = null, country_code = null } = address ?? {}
  return [city, country_code === "id" ? "" : country_code?.toUpperCase()].filter(Boolean).join(", ")
}

/** Whom and where an order goes to, as far as the desk may know now: the one place that decides it. */
export function visibleDelivery(
  order: BuyerOrder,
  now: Date,
  mask_days: number,
): { name: string; phone: string; lines: string[]; sight: BuyerSight } {
  const sight = buyerSight(order, now, mask_days)
  const { address } = order
  const name = visibleName(order, now, mask_days)
  if (sight === "whole") return { name, phone: address?.phone ?? "", lines: deliveryLines(address), sight }
  const place = destinationOf(address)
  return { name, phone: "", lines: place ? [place] : [], sight }
}
