import type { BigNumberInput } from "@medusajs/framework/types"
import { noteFor, withoutNotes } from "./buyer-note"
import type { Address, Adjustment, CartItem, CartShippingMethod, CartSnapshot, TaxLine } from "./cart-snapshot"

/** One cooperative's part of a cart, ready to become a native order. */
export type OrderDraft = {
  /** Chosen here: rows come back from the database in no promised order, so everything is tied by id. */
  order_id: string
  cooperative_id: string
  order: OrderInput
  /** The order's own total, a plain decimal that promotions may have left with fractions. */
  total: string
  /** Its part of the payment in whole units of the currency's smallest coin; over all drafts they add up to the payment. */
  share: string
  promotion_ids: string[]
}

export type OrderInput = ReturnType<typeof orderInput>

const taxLine = (line: TaxLine) => ({
  code: line.code,
  rate: line.rate,
  description: line.description,
  tax_rate_id: line.tax_rate_id,
  provider_id: line.provider_id,
  metadata: line.metadata ?? null,
  data: line.data ?? null,
})

const adjustment = (line: Adjustment) => ({
  code: line.code,
  amount: line.raw_amount ?? line.amount,
  description: line.description,
  promotion_id: line.promotion_id,
  provider_id: line.provider_id,
  is_tax_inclusive: line.is_tax_inclusive,
})

/** What a native order line takes over from a cart line as it is. */
const copiedFields = [
  "quantity",
  "title",
  "subtitle",
  "thumbnail",
  "product_id",
  "product_title",
  "product_description",
  "product_subtitle",
  "product_type",
  "product_type_id",
  "product_collection",
  "product_handle",
  "variant_id",
  "variant_sku",
  "variant_barcode",
  "variant_title",
  "variant_option_values",
  "is_discountable",
  "requires_shipping",
  "is_giftcard",
  "is_custom_price",
] as const

const lineItem = (item: CartItem) => ({
  ...Object.fromEntries(copiedFields.map((field) => [field, item[field]])),
  variant_id: item.variant_id,
  quantity: item.quantity,
  unit_price: item.raw_unit_price ?? item.unit_price,
  compare_at_unit_price: item.raw_compare_at_unit_price ?? item.compare_at_unit_price,
  is_tax_inclusive: Boolean(item.is_tax_inclusive),
  metadata: item.metadata ?? {},
  tax_lines: (item.tax_lines ?? []).map(taxLine),
  adjustments: (item.adjustments ?? []).map(adjustment),
})

const shippingMethod = (method: CartShippingMethod) => ({
  name: method.name,
  description: method.description,
  amount: method.raw_amount ?? method.amount,
  is_tax_inclusive: method.is_tax_inclusive,
  shipping_option_id: method.shipping_option_id,
  data: method.data,
  metadata: method.metadata,
  tax_lines: (method.tax_lines ?? []).map(taxLine),
  adjustments: (method.adjustments ?? []).map(adjustment),
})

/** Orders that shared an address object would share its row: each gets a copy of its own. */
const addressCopy = (address: Address | null | undefined) => {
  if (!address) return null
  const { id: _, ...fields } = address
  return fields
}

type CreditLineInput = {
  amount: string
  reference?: string | null
  reference_id?: string | null
  metadata?: Record<string, unknown> | null
}

/**
 * A native order of some of a cart's lines. Nothing is computed again: prices, tax lines and adjustments are copied.
 * @param part the lines and shipping methods of one cooperative
 */
export function orderInput(
  cart: CartSnapshot,
  part: {
    order_id: string
    purchase_id: string
    cooperative_id: string
    items: CartItem[]
    shipping_methods: CartShippingMethod[]
  },
) {
  const items = part.items.map(lineItem)
  const shipping_methods = part.shipping_methods.map(shippingMethod)
  const codes = [...items, ...shipping_methods].flatMap((line) => line.adjustments.map(({ code }) => code))
  return {
    id: part.order_id,
    region_id: cart.region?.id,
    customer_id: cart.customer?.id,
    sales_channel_id: cart.sales_channel_id,
    status: "pending" as const,
    email: cart.email ?? undefined,
    currency_code: cart.currency_code,
    locale: cart.locale,
    no_notification: false,
    items,
    shipping_methods,
    promo_codes: [...new Set(codes.filter((code): code is string => Boolean(code)))],
    credit_lines: [] as CreditLineInput[],
    shipping_address: addressCopy(cart.shipping_address),
    billing_address: addressCopy(cart.billing_address),
    // each cooperative reads what was written for it, and nothing written for others
    metadata: {
      ...withoutNotes(cart.metadata),
      ...noteFor(cart.metadata, part.cooperative_id),
      cooperative_id: part.cooperative_id,
      purchase_id: part.purchase_id,
    },
  }
}

/** The exact value of a stored amount. */
export const exact = (line: { amount: BigNumberInput; raw_amount?: BigNumberInput }): BigNumberInput =>
  line.raw_amount ?? line.amount
