import { picture } from "@opop/media/contract/picture"
import { z } from "zod"
import { deliveryAddress } from "./address"
import { promotionKinds } from "./promotion"
import { closureNotice } from "./store-settings"

/** Pieces of one line; more is a wholesale enquiry. */
const quantity = z.int().min(1).max(999)

/** POST /store/carts/:id/items: several lines at once. */
export const addItems = z.strictObject({
  items: z
    .array(z.strictObject({ variant_id: z.string().max(64), quantity }))
    .min(1)
    .max(50),
})
export type AddItems = z.infer<typeof addItems>

/** POST /store/carts/:id/quantities: 0 removes the line. */
export const setQuantities = z.strictObject({
  lines: z
    .array(z.strictObject({ line_id: z.string().max(64), quantity: z.int().min(0).max(999) }))
    .min(1)
    .max(100),
})

/** POST /store/carts/:id/shipping: one choice per cooperative, all at once. */
export const chooseShipping = z.strictObject({
  choices: z
    .array(z.strictObject({ cooperative_id: z.string().max(64), shipping_option_id: z.string().max(64) }))
    .min(1)
    .max(50),
})

/** POST /store/carts/:id/notes: what the buyer writes to a cooperative ("Catatan untuk Penjual"); an empty text takes it back. */
export const writeNotes = z.strictObject({
  notes: z
    .array(z.strictObject({ cooperative_id: z.string().max(64), note: z.string().trim().max(300) }))
    .min(1)
    .max(50),
})

/** POST /store/carts/:id/purchase: pay for what was shown, and nothing else. */
export const placePurchase = z.strictObject({
  payment_provider: z.string().max(64),
  /** The total that the buyer saw and agreed to, in whole rupiah. */
  expected_total: z.int().min(0),
})

export const cartLine = z.object({
  id: z.string(),
  variant_id: z.string(),
  product_id: z.string(),
  product_handle: z.string(),
  title: z.string(),
  /** The chosen variant; empty when there was no choice. */
  variant: z.string(),
  quantity: z.int(),
  unit_price: z.int(),
  /** Before reductions. */
  total: z.int(),
  picture: picture.nullable(),
  /** Pieces that can be bought now. */
  available: z.int(),
  /** Why it cannot be bought as it stands. */
  problem: z
    .enum([
      "product_unavailable",
      "cooperative_unavailable",
      "cooperative_closed",
      "sold_out",
      "too_many",
      "not_for_export",
    ])
    .nullable(),
  /** The last day of its store's closure, with `cooperative_closed`. */
  closed_until: z.iso.date().nullable(),
})
export type CartLine = z.infer<typeof cartLine>

export const shippingOption = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  price: z.int().min(0),
})
export type ShippingOption = z.infer<typeof shippingOption>

/** What a promotion takes off a parcel's goods or its shipping. */
export const parcelReduction = z.object({
  /** Null for one that holds by itself. */
  code: z.string().nullable(),
  kind: z.enum(promotionKinds),
  /** Whole rupiah. */
  amount: z.int(),
})

/** A code that the buyer has entered. */
export const cartCode = z.object({
  code: z.string(),
  applied: z.boolean(),
  /** What it waits for; `over` when it holds no longer, null when it is applied. */
  waits: z.enum(["minimum", "shipping", "over"]).nullable(),
  minimum: z.int(),
  /** Whose it is. */
  store: z.string(),
})
export type CartCode = z.infer<typeof cartCode>

/** What one cooperative sends. */
export const parcel = z.object({
  cooperative: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    regency: z.string(),
    colour: z.string(),
    accent: z.string(),
    pattern: z.int(),
  }),
  /** Of a store that is closed or soon will be. */
  closure: closureNotice.nullable(),
  lines: z.array(cartLine).min(1),
  /** Before reductions. */
  items_total: z.int(),
  /** Off its goods. */
  discount: z.int(),
  reductions: z.array(parcelReduction),
  /** Grams as packed. */
  weight: z.int(),
  /** Empty until there is an address. */
  options: z.array(shippingOption),
  chosen: z.string().nullable(),
  /** To be paid, after reductions. */
  shipping_total: z.int(),
  /** What the buyer wrote for this cooperative; empty when nothing. */
  note: z.string(),
})
export type Parcel = z.infer<typeof parcel>

/** GET /store/carts/:id/parcels, and the answer of everything that changes a cart. Whole rupiah. */
export const cart = z.object({
  id: z.string(),
  currency_code: z.string(),
  locale: z.string().nullable(),
  parcels: z.array(parcel),
  address: deliveryAddress.nullable(),
  /** Goods before reductions, shipping after them, reductions of the goods. */
  items_total: z.int(),
  shipping_total: z.int(),
  discount_total: z.int(),
  total: z.int(),
  codes: z.array(cartCode),
  pieces: z.int(),
  /** No line has a problem, an address is there, every cooperative's shipping is chosen. */
  ready: z.boolean(),
})
export type Cart = z.infer<typeof cart>
export const cartAnswer = z.object({ cart })
