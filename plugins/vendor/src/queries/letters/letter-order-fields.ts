/** What letters say of an order. Whole rupiah. */
export type LetterOrder = {
  id: string
  display_id: number
  status: string
  total: number
  shipping_total: number
  items: {
    product_title: string
    variant_title: string | null
    quantity: number
    total: number
    variant: { product: { title: string } | null } | null
  }[]
  shipping_address: { first_name: string | null; city: string | null; country_code: string | null } | null
  payment_collections: { status: string }[]
  cooperative: { id: string; name: string } | null
}

/** The query fields that fill a {@link LetterOrder}. */
export const letterOrderFields = [
  "id",
  "display_id",
  "status",
  "total",
  "shipping_total",
  "items.*",
  "items.variant.id",
  "items.variant.product.id",
  "items.variant.product.title",
  "shipping_address.*",
  "payment_collections.status",
  "cooperative.id",
  "cooperative.name",
]
