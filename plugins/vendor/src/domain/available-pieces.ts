export type StockedVariant = {
  manage_inventory?: boolean
  allow_backorder?: boolean
  inventory_items?: {
    required_quantity: number
    inventory: { location_levels?: { stocked_quantity: number; reserved_quantity: number }[] } | null
  }[]
}

/** More than anybody orders at once; stands for "as many as you like". */
const unlimited = 999

/** How many pieces of a variant can be bought now: what the scarcest of its parts allows. */
export function availablePieces(variant: StockedVariant): number {
  if (!variant.manage_inventory || variant.allow_backorder) return unlimited
  const parts = variant.inventory_items ?? []
  if (!parts.length) return 0
  const pieces = parts.map(({ required_quantity, inventory }) => {
    const free = (inventory?.location_levels ?? []).map((level) => level.stocked_quantity - level.reserved_quantity)
    return Math.floor(Math.max(0, ...free) / Math.max(1, required_quantity))
  })
  return Math.min(...pieces)
}
