import { z } from "zod"
import { orderCase } from "./order-case"
import { linePieces, orderCourse, orderLine, orderMoney, orderParcel, orderStates } from "./purchase"

export const memberRoles = ["owner", "catalogue", "fulfilment", "finance"] as const
export type MemberRole = (typeof memberRoles)[number]

/** GET /vendor/me: who is signed in, and the cooperatives they work for. */
export const meAnswer = z.object({
  member: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  role: z.enum(memberRoles),
  cooperative: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    pesantren: z.string(),
    state: z.string(),
    colour: z.string(),
    accent: z.string(),
    pattern: z.int(),
  }),
  /** Everything that the member works for, in the order of joining; `x-cooperative` chooses among them. */
  memberships: z.array(
    z.object({
      cooperative: z.object({ id: z.string(), handle: z.string(), name: z.string(), regency: z.string() }),
      role: z.enum(memberRoles),
    }),
  ),
})

/**
 * What waits for the cooperative, what is on its way, what is over. `needs_action` goes across the others: a deadline that is near or
 * over, a case that waits for an answer, the rest of an order that was sent in part, a parcel that came back.
 */
export const deskTabs = ["needs_action", "new", "to_pack", "to_ship", "shipped", "done", "cancelled", "all"] as const
export type DeskTab = (typeof deskTabs)[number]

/** GET /vendor/orders: newest first; what has a deadline, the nearest first. */
export const deskOrdersQuery = z.object({
  tab: z.enum(deskTabs).default("all"),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const deskOrdersPerPage = 25
export const deskOrder = z.object({
  id: z.string(),
  number: z.int(),
  purchase_number: z.string().nullable(),
  placed_at: z.iso.datetime(),
  buyer: z.string(),
  destination: z.string(),
  pieces: z.int(),
  total: z.int(),
  state: z.enum(orderStates),
  /** Until when it must be accepted; null when there is nothing to accept. */
  accept_by: z.iso.datetime().nullable(),
  /** Until when it should leave; null when there is nothing to send. */
  dispatch_by: z.iso.datetime().nullable(),
  packed: z.boolean(),
  refunded: z.int(),
  open_cases: z.int(),
})
export type DeskOrder = z.infer<typeof deskOrder>
export const deskOrdersAnswer = z.object({
  orders: z.array(deskOrder),
  count: z.int().min(0),
  counts: z.record(z.enum(deskTabs), z.int().min(0)),
})

export const deskOrderActions = ["accept", "decline", "pack", "send", "send_part", "refuse_rest", "refund"] as const

/** GET /vendor/orders/:id */
export const deskOrderDetail = deskOrder.extend({
  lines: z.array(orderLine),
  shipping: z.object({ name: z.string(), total: z.int() }).nullable(),
  items_total: z.int(),
  /**
   * As far as the order needs: `outline` before it is accepted (name and city), `whole`, `masked` when it has long been over
   * (initials and city).
   */
  delivery: z.object({
    name: z.string(),
    phone: z.string(),
    lines: z.array(z.string()),
    sight: z.enum(["outline", "whole", "masked"]),
  }),
  money: orderMoney,
  course: orderCourse,
  /** The programme's fee, frozen when the order was placed, its tax, and what is left for the cooperative of what was captured. */
  fee: z.object({ commission: z.int(), tax: z.int(), net: z.int() }),
  parcels: z.array(orderParcel),
  /** Pieces that still have to leave. */
  left: z.array(linePieces),
  /** Pieces that could not be sent; their price was given back. */
  refused: z.array(linePieces),
  /** What the buyer wrote for the cooperative; empty when nothing. */
  buyer_note: z.string(),
  /** Services that the store offers, to choose the courier from. */
  couriers: z.array(z.string()),
  cases: z.array(orderCase),
  /** What the signed-in member may do now. */
  may: z.array(z.enum(deskOrderActions)),
})
export type DeskOrderDetail = z.infer<typeof deskOrderDetail>
export const deskOrderAnswer = z.object({ order: deskOrderDetail })

/** POST /vendor/orders/:id/accept has no body. POST /vendor/orders/:id/decline */
export const declineOrder = z.strictObject({ note: z.string().trim().min(3).max(500) })
/** POST /vendor/orders/:id/send */
export const sendOrder = z
  .strictObject({
    courier: z.string().trim().min(2).max(60),
    number: z.string().trim().min(3).max(60),
    /** What is in the parcel; left out: everything that has not left yet. */
    lines: z.array(linePieces).min(1).max(100).optional(),
    /** What becomes of the pieces that are not in it: they follow, or they cannot be had and their price goes back. */
    rest: z.enum(["later", "refuse"]).default("later"),
    /** Why the rest does not come; for the buyer. */
    note: z.string().trim().max(500).default(""),
    /** The same key again is the same parcel. */
    key: z.string().min(8).max(64).optional(),
  })
  .refine(({ rest, note }) => rest === "later" || note.length >= 3, { path: ["note"], error: "required" })
/** POST /vendor/orders/:id/refuse-rest */
export const refuseRest = z.strictObject({ note: z.string().trim().min(3).max(500) })
/** POST /vendor/orders/packed: several at once, all of this cooperative. */
export const packOrders = z.strictObject({
  orders: z.array(z.string().max(64)).min(1).max(50),
  packed: z.boolean().default(true),
})
export const packedAnswer = z.object({ orders: z.array(z.string()) })
/** POST /vendor/orders/:id/parcels/:parcel_id: what the courier says, as the cooperative heard it. */
export const parcelNews = ["delivered", "returned", "on_its_way"] as const
export type ParcelNews = (typeof parcelNews)[number]
export const noteParcel = z.strictObject({ is: z.enum(parcelNews) })
/** GET /vendor/labels, /vendor/packing-lists: `orders` as ids with commas, `sheet` A6 pages or A4 with four. */
export const papersQuery = z.object({
  orders: z
    .string()
    .max(3500)
    .transform((ids) => [...new Set(ids.split(",").map((id) => id.trim()))].filter(Boolean))
    .pipe(z.array(z.string().max(64)).min(1).max(50)),
  sheet: z.enum(["a6", "a4"]).default("a6"),
})
/** GET /vendor/orders/:id/label: `of` parcels that are still to leave, one label each. */
export const labelQuery = z.object({
  of: z.coerce.number().int().min(1).max(20).default(1),
  sheet: z.enum(["a6", "a4"]).default("a6"),
})
/** POST /vendor/orders/:id/refund: at most what is left of the order's share. */
export const refundOrder = z.strictObject({
  amount: z.int().positive(),
  note: z.string().trim().min(3).max(500),
  /** The same key again is the same refund. */
  key: z.string().min(8).max(64),
})
