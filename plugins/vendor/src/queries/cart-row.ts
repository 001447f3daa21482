import type { StockedVariant } from "../domain/available-pieces"
import type { AddressRow } from "../domain/delivery-address"
import type { ProductMetadata } from "./load-product"

/** What a promotion takes off. */
export type AdjustmentRow = { promotion_id: string | null; amount: number }

export type CartItemRow = {
  id: string
  product_id: string
  product_handle: string
  product_title: string
  variant_id: string
  variant_title: string | null
  thumbnail: string | null
  quantity: number
  unit_price: number
  total: number
  original_total: number
  adjustments: AdjustmentRow[]
  variant:
    | (StockedVariant & {
        title: string
        weight: number | null
        product: {
          title: string
          status: string
          weight: number | null
          metadata: ProductMetadata | null
          shipping_profile: { id: string } | null
          cooperative: {
            id: string
            handle: string
            name: string
            state: string
            regency_code: string
            colour: string
            accent: string
            pattern: number
          } | null
        }
      })
    | null
}

export type CartRow = {
  id: string
  currency_code: string
  region_id: string
  locale: string | null
  email: string | null
  completed_at: string | null
  total: number
  item_total: number
  shipping_total: number
  original_item_total: number
  metadata: Record<string, unknown> | null
  items: CartItemRow[]
  shipping_methods: {
    id: string
    shipping_option_id: string
    total: number
    original_total: number
    adjustments: AdjustmentRow[]
  }[]
  shipping_address: AddressRow | null
}

/** The query fields that fill a {@link CartRow}. */
export const cartFields = [
  "id",
  "metadata",
  "currency_code",
  "region_id",
  "locale",
  "email",
  "completed_at",
  "total",
  "item_total",
  "shipping_total",
  "original_item_total",
  "shipping_address.*",
  "shipping_methods.*",
  "shipping_methods.adjustments.*",
  "items.*",
  "items.adjustments.*",
  "items.variant.id",
  "items.variant.title",
  "items.variant.weight",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.variant.inventory_items.required_quantity",
  "items.variant.inventory_items.inventory.location_levels.stocked_quantity",
  "items.variant.inventory_items.inventory.location_levels.reserved_quantity",
  "items.variant.product.id",
  "items.variant.product.title",
  "items.variant.product.status",
  "items.variant.product.weight",
  "items.variant.product.metadata",
  "items.variant.product.shipping_profile.id",
  "items.variant.product.cooperative.id",
  "items.variant.product.cooperative.handle",
  "items.variant.product.cooperative.name",
  "items.variant.product.cooperative.state",
  "items.variant.product.cooperative.regency_code",
  "items.variant.product.cooperative.colour",
  "items.variant.product.cooperative.accent",
  "items.variant.product.cooperative.pattern",
]
