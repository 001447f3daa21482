import type { AddressRow } from "../domain/delivery-address"
import type { PaidOrder } from "../domain/paid-order"
import type { CreditLine } from "../domain/placed-total"
import { paidOrderFields } from "./paid-order-fields"

/** The goods of an order. */
export type OrderLinesRow = {
  total: number
  item_total: number
  shipping_total: number
  credit_lines: CreditLine[] | null
  items: {
    id: string
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
}

export type PurchaseOrderRow = PaidOrder &
  OrderLinesRow & {
    id: string
    display_id: number
    shipping_address: AddressRow | null
    cooperative: {
      handle: string
      name: string
      regency_code: string
      colour: string
      accent: string
      pattern: number
    } | null
  }

export type PurchaseRow = {
  id: string
  number: string
  email: string
  placed_at: string
  currency_code: string
  total: number
  payment_session_id: string | null
  orders: PurchaseOrderRow[]
}

/** The query fields that fill an {@link OrderLinesRow}. */
export const orderLinesFields = [
  "total",
  "item_total",
  "shipping_total",
  "credit_lines.amount",
  "credit_lines.reference",
  "items.*",
  "items.variant.id",
  "items.variant.title",
  "items.variant.product.id",
  "items.variant.product.title",
  "items.variant.product.metadata",
  "shipping_methods.*",
]

const orderFields = [
  "id",
  "display_id",
  ...orderLinesFields,
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
