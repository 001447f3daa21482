import { MathBN } from "@medusajs/framework/utils"
import type { CartSnapshot, LocationLevel } from "./cart-snapshot"
import { CodedError } from "./coded-error"

export type ReservationRequest = {
  line_item_id: string
  inventory_item_id: string
  location_id: string
  /** Pieces of the inventory item: the line's quantity times what one variant needs of it. */
  quantity: string
  allow_backorder: boolean
}

type OrderLine = { id: string; variant_id?: string | null; quantity: number }

/**
 * What has to be reserved for the lines of the orders made from a cart, sorted by inventory item: two checkouts then take
 * their locks in the same order and cannot wait for each other in a circle.
 * @throws CodedError `product_unavailable` when a managed variant is stocked nowhere in the cart's sales channel
 */
export function reservationRequests(cart: CartSnapshot, lines: OrderLine[]): ReservationRequest[] {
  const items = new Map(cart.items.map((item) => [item.variant_id, item]))
  return lines
    .flatMap((line) => {
      const item = items.get(line.variant_id ?? "")
      const variant = item?.variant
      if (!item || !variant?.manage_inventory) return []
      const parts = variant.inventory_items ?? []
      if (!parts.length) throw unavailable(variant.id)
      return parts.map(({ inventory_item_id, required_quantity, inventory }) => {
        const quantity = MathBN.mult(required_quantity, line.quantity)
        const levels = (inventory.location_levels ?? []).filter((level) => inChannel(level, cart.sales_channel_id))
        const level = levels.find((candidate) => MathBN.gte(free(candidate), quantity)) ?? levels[0]
        if (!level) throw unavailable(variant.id)
        return {
          line_item_id: line.id,
          inventory_item_id,
          location_id: level.location_id,
          quantity: quantity.toFixed(),
          allow_backorder: Boolean(variant.allow_backorder),
        }
      })
    })
    .sort((a, b) => (a.inventory_item_id < b.inventory_item_id ? -1 : 1))
}

const unavailable = (variantId: string) =>
  new CodedError("product_unavailable", `${variantId} is stocked nowhere`, { variants: [variantId] })

const inChannel = (level: LocationLevel, channel: string) =>
  (level.stock_locations ?? []).some((location) => location.sales_channels?.some(({ id }) => id === channel))

const free = (level: LocationLevel) =>
  MathBN.sub(
    level.raw_stocked_quantity ?? level.stocked_quantity ?? 0,
    level.raw_reserved_quantity ?? level.reserved_quantity ?? 0,
  )
