import type { AddressRow } from "../domain/delivery-address"
import type { PaidOrder } from "../domain/order-state"

export type PurchaseRow = {
  id: string
  number: string
  email: string
  placed_at: string
  currency_code: string
  total: number
  payment_session_id: string | null
  orders: (PaidOrder & {
    id: string
    display_id: number
    total: number
    item_total: number
    shipping_total: number
    items: {
      product_title: string
      variant_title: string | null
      product_handle: string
      thumbnail: string | null
      quantity: number
      unit_price: number
      total: number
      variant: {
        title: string | null
        product: { title: string; metadata: { has_option?: boolean } | null } | null
      } | null
    }[]
    shipping_methods: { name: string; shipping_option_id: string | null }[]
    shipping_address: AddressRow | null
    cooperative: {
      handle: string
      name: string
      regency_code: string
      colour: string
      accent: string
      pattern: number
    } | null
  })[]
}

/** The query fields that fill a {@link PaidOrder}. */
export const paidOrderFields = [
  "status",
  "fulfillments.canceled_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "payment_collections.status",
  "payment_collections.amount",
  "payment_collections.captured_amount",
  "payment_collections.refunded_amount",
]

const orderFields = [
  "id",
  "display_id",
  "total",
  "item_total",
  "shipping_total",
  "items.*",
  "items.variant.id",
  "items.variant.title",
  "items.variant.product.id",
  "items.variant.product.title",
  "items.variant.product.metadata",
  "shipping_methods.*",
  "shipping_address.*",
  "cooperative.handle",
  "cooperative.name",
  "cooperative.regency_code",
  "cooperative.colour",
  "cooperative.accent",
  "cooperative.pattern",
  ...paidOrderFields,
]

/** The query fields that fill a {@link PurchaseRow}. */
export const purchaseFields = [
  "id",
  "number",
  "email",
  "placed_at",
  "currency_code",
  "total",
  "payment_session_id",
  ...orderFields.map((field) => `orders.${field}`),
]
