import { picture } from "@opop/media/contract/picture"
import { z } from "zod"
import { orderCase } from "./order-case"

export const orderLine = z.object({
  /** Of the native order's line: what cases and refunds name. */
  id: z.string(),
  title: z.string(),
  variant: z.string(),
  product_handle: z.string(),
  quantity: z.int(),
  unit_price: z.int(),
  total: z.int(),
  picture: picture.nullable(),
})

/**
 * `awaiting_acceptance`: paid, the cooperative has not accepted yet. `packing`: accepted. `partly_sent`: some of it has left, the rest
 * follows. `received`: by the buyer's word or by time.
 */
export const orderStates = [
  "awaiting_payment",
  "awaiting_acceptance",
  "packing",
  "partly_sent",
  "sent",
  "delivered",
  "received",
  "cancelled",
] as const
export type OrderState = (typeof orderStates)[number]

/** What goes into a parcel, or does not come at all: pieces of a line of the order. */
export const linePieces = z.strictObject({ line_id: z.string().max(64), quantity: z.int().min(1).max(999) })
export type LinePieces = z.infer<typeof linePieces>

/** One parcel of an order on its way. */
export const orderParcel = z.object({
  id: z.string(),
  number: z.int(),
  courier: z.string(),
  tracking_number: z.string(),
  /** The courier's own page about it; null for one that we know no page of. */
  tracking_url: z.url().nullable(),
  lines: z.array(linePieces),
  sent_at: z.iso.datetime(),
  delivered_at: z.iso.datetime().nullable(),
  returned_at: z.iso.datetime().nullable(),
})
export type OrderParcel = z.infer<typeof orderParcel>

/** What has become of money; derived from the shares, never stored. */
export const paymentStates = ["awaiting", "authorised", "paid", "partly_refunded", "refunded", "cancelled"] as const
export type PaymentState = (typeof paymentStates)[number]

/** Why an order ended before it was sent. */
export const cancelReasons = ["declined", "lapsed", "unpaid", "buyer", "staff"] as const

export const refundReasons = [
  "declined",
  "lapsed",
  "buyer",
  "staff",
  "case",
  "goodwill",
  "sold_out",
  "dispute",
] as const
export type RefundReason = (typeof refundReasons)[number]

/** An order's share of the payment. Whole rupiah. */
export const orderMoney = z.object({
  state: z.enum(paymentStates),
  claimed: z.int(),
  authorised: z.int(),
  captured: z.int(),
  refunded: z.int(),
  refunds: z.array(
    z.object({
      at: z.iso.datetime(),
      amount: z.int(),
      by: z.enum(["buyer", "cooperative", "province", "programme"]),
      reason: z.enum(refundReasons),
      note: z.string(),
    }),
  ),
})
export type OrderMoney = z.infer<typeof orderMoney>

/** How an order goes on, and until when what can be done. */
export const orderCourse = z.object({
  accept_by: z.iso.datetime().nullable(),
  accepted_at: z.iso.datetime().nullable(),
  sent_at: z.iso.datetime().nullable(),
  tracking: z.object({ courier: z.string(), number: z.string() }).nullable(),
  /** When it counts as received by itself. */
  receive_by: z.iso.datetime().nullable(),
  received_at: z.iso.datetime().nullable(),
  /** Last moment to ask for a return or report a problem; null before it was sent. */
  report_until: z.iso.datetime().nullable(),
  cancelled: z.object({ at: z.iso.datetime(), why: z.enum(cancelReasons), note: z.string() }).nullable(),
  /** What the buyer may do now. */
  may: z.object({ cancel: z.boolean(), receive: z.boolean(), report: z.boolean() }),
})
export type OrderCourse = z.infer<typeof orderCourse>

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
  state: z.enum(orderStates),
  money: orderMoney,
  course: orderCourse,
  parcels: z.array(orderParcel),
  /** Pieces that the cooperative could not send; their price was given back. */
  refused: z.array(linePieces),
  cases: z.array(orderCase),
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
    state: z.enum(paymentStates),
    /** What the provider shows to the buyer, e.g. the account to transfer to, or a QR code's text. */
    instructions: z.record(z.string(), z.unknown()).nullable(),
    /** For a transfer: whether the buyer has sent a picture of the slip. */
    proof_sent_at: z.iso.datetime().nullable(),
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

/**
 * POST /store/purchases/:number/orders/:order_id: the buyer cancels what was not accepted yet, or says that it has come.
 * `email` proves a guest; a signed-in buyer needs none.
 */
export const buyerOrderAction = z.strictObject({
  action: z.enum(["cancel", "receive"]),
  email: z.string().trim().toLowerCase().max(254).optional(),
})
