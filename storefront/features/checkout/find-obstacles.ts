import type { Cart, CartLine, Parcel } from "@opop/vendor/contract/cart"

export type Obstacles = {
  /** Lines that cannot be bought as they stand. */
  lines: CartLine[]
  /** Parcels that nobody carries to this address. */
  unsent: Parcel[]
  /** Whether another address would help. */
  byAddress: boolean
}

/** What keeps a cart with an address from being paid, other than a choice that is still open. */
export function findObstacles({ parcels, address }: Pick<Cart, "parcels" | "address">): Obstacles {
  const lines = parcels.flatMap((parcel) => parcel.lines).filter(({ problem }) => problem !== null)
  // goods that nobody sells any more have no shipping either: saying both would be saying it twice
  const unsent = address
    ? parcels.filter((parcel) => !parcel.options.length && parcel.lines.some(({ problem }) => problem === null))
    : []
  return { lines, unsent, byAddress: unsent.length > 0 || lines.some(({ problem }) => problem === "not_for_export") }
}
