import type { BigNumberInput } from "@medusajs/framework/types"

/** A stored amount: the raw form keeps the exact decimals, the plain one is for display. */
type Exact<Name extends string> = { [K in Name]: BigNumberInput } & { [K in `raw_${Name}`]?: BigNumberInput }

export type TaxLine = {
  code: string
  rate: number
  description?: string | null
  tax_rate_id?: string | null
  provider_id?: string | null
  metadata?: Record<string, unknown> | null
  data?: Record<string, unknown> | null
}

export type Adjustment = Exact<"amount"> & {
  code?: string | null
  description?: string | null
  promotion_id?: string | null
  provider_id?: string | null
  is_tax_inclusive?: boolean
}

export type CreditLine = Exact<"amount"> & {
  reference?: string | null
  reference_id?: string | null
  metadata?: Record<string, unknown> | null
}

export type Address = { id?: string } & Record<string, unknown>

export type LocationLevel = Exact<"stocked_quantity"> &
  Exact<"reserved_quantity"> & {
    location_id: string
    stock_locations?: { sales_channels?: { id: string }[] }[]
  }

export type CartVariant = {
  id: string
  manage_inventory?: boolean
  allow_backorder?: boolean
  product: {
    id: string
    status?: string
    metadata?: Record<string, unknown> | null
    shipping_profile?: { id: string } | null
    cooperative?: { id: string; name: string; state: string } | null
  }
  inventory_items?: {
    inventory_item_id: string
    required_quantity: number
    inventory: { location_levels?: LocationLevel[] }
  }[]
}

export type CartItem = Exact<"unit_price"> & {
  id: string
  variant_id: string
  product_id?: string
  title: string
  quantity: number
  requires_shipping?: boolean
  is_tax_inclusive?: boolean
  compare_at_unit_price?: BigNumberInput | null
  raw_compare_at_unit_price?: BigNumberInput | null
  tax_lines?: TaxLine[]
  adjustments?: Adjustment[]
  metadata?: Record<string, unknown> | null
  variant?: CartVariant | null
} & Record<string, unknown>

export type CartShippingMethod = Exact<"amount"> & {
  id: string
  name: string
  shipping_option_id: string
  is_tax_inclusive?: boolean
  description?: unknown
  data?: Record<string, unknown> | null
  metadata?: Record<string, unknown> | null
  tax_lines?: TaxLine[]
  adjustments?: Adjustment[]
}

/** A cart with everything that completing it reads, and nothing that has to be computed again. */
export type CartSnapshot = Exact<"total"> & {
  id: string
  currency_code: string
  email?: string | null
  locale?: string | null
  completed_at?: string | Date | null
  sales_channel_id: string
  region_id?: string | null
  region?: { id: string; automatic_taxes?: boolean } | null
  customer?: { id: string } | null
  metadata?: Record<string, unknown> | null
  items: CartItem[]
  shipping_methods?: CartShippingMethod[]
  credit_lines?: CreditLine[]
  promotions?: { id: string; code: string }[]
  shipping_address?: Address | null
  billing_address?: Address | null
  payment_collection?: {
    id: string
    payment_sessions?: {
      id: string
      status: string
      provider_id: string
      amount: BigNumberInput
      raw_amount?: BigNumberInput
    }[]
  } | null
}

/** The query fields that fill a {@link CartSnapshot}. */
export const cartSnapshotFields = [
  "id",
  "currency_code",
  "email",
  "locale",
  "completed_at",
  "sales_channel_id",
  "region_id",
  "metadata",
  "total",
  "raw_total",
  "credit_line_total",
  "region.*",
  "customer.*",
  "shipping_address.*",
  "billing_address.*",
  "credit_lines.*",
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "payment_collection.*",
  "payment_collection.payment_sessions.*",
  "promotions.id",
  "promotions.code",
  "items.variant.id",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.variant.product.id",
  "items.variant.product.status",
  "items.variant.product.metadata",
  "items.variant.product.is_giftcard",
  "items.variant.product.shipping_profile.id",
  "items.variant.product.cooperative.id",
  "items.variant.product.cooperative.name",
  "items.variant.product.cooperative.state",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "items.variant.inventory_items.variant_id",
  "items.variant.inventory_items.inventory.requires_shipping",
  "items.variant.inventory_items.inventory.location_levels.location_id",
  "items.variant.inventory_items.inventory.location_levels.stocked_quantity",
  "items.variant.inventory_items.inventory.location_levels.raw_stocked_quantity",
  "items.variant.inventory_items.inventory.location_levels.reserved_quantity",
  "items.variant.inventory_items.inventory.location_levels.raw_reserved_quantity",
  "items.variant.inventory_items.inventory.location_levels.stock_locations.id",
  "items.variant.inventory_items.inventory.location_levels.stock_locations.sales_channels.id",
]
