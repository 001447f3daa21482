import { picture } from "@opop/media/contract/picture"
import { z } from "zod"

export const orderLine = z.object({
  title: z.string(),
  variant: z.string(),
  product_handle: z.string(),
  quantity: z.int(),
  unit_price: z.int(),
  total: z.int(),
  picture: picture.nullable(),
})

/** One cooperative's order as its buyer sees it. Whole rupiah. */
export const purchaseOrder = z.object({
  id: z.string(),
  number: z.int(),
  cooperative: z.object({
    handle: z.string(),
    name: z.string(),
    regency: z.string(),
    colour: z.string(),
    accent: z.string(),
    pattern: z.int(),
  }),
  lines: z.array(orderLine),
  shipping: z.object({ name: z.string(), total: z.int() }).nullable(),
  items_total: z.int(),
  total: z.int(),
  state: z.enum(["awaiting_payment", "paid", "sent", "delivered", "cancelled"]),
})
export type PurchaseOrder = z.infer<typeof purchaseOrder>

export const purchase = z.object({
  id: z.string(),
  number: z.string(),
  email: z.string(),
  placed_at: z.iso.datetime(),
  currency_code: z.string(),
  total: z.int(),
  orders: z.array(purchaseOrder).min(1),
  delivery: z.object({ name: z.string(), lines: z.array(z.string()) }),
  payment: z.object({
    provider: z.string(),
    state: z.enum(["awaiting", "paid", "cancelled", "refunded"]),
    /** What the provider shows to the buyer, e.g. the account to transfer to. */
    instructions: z.record(z.string(), z.unknown()).nullable(),
  }),
})
export type Purchase = z.infer<typeof purchase>
export const purchaseAnswer = z.object({ purchase })

/** POST /store/purchases/lookup: both must fit. */
export const lookupPurchase = z.strictObject({
  number: z.string().trim().max(40),
  email: z.string().trim().toLowerCase().max(254),
})

/** GET /store/customers/me/purchases */
export const purchasesAnswer = z.object({ purchases: z.array(purchase) })
