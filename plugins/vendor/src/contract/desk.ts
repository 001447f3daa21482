import { z } from "zod"
import { orderCase } from "./order-case"
import { orderCourse, orderLine, orderMoney, orderStates } from "./purchase"

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

/** What waits for the cooperative, what is on its way, what is over. */
export const deskTabs = ["todo", "packing", "sent", "done", "cancelled", "all"] as const

/** GET /vendor/orders: newest first; `todo` the nearest deadline first. */
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
  refunded: z.int(),
  open_cases: z.int(),
})
export type DeskOrder = z.infer<typeof deskOrder>
export const deskOrdersAnswer = z.object({
  orders: z.array(deskOrder),
  count: z.int().min(0),
  counts: z.record(z.enum(deskTabs), z.int().min(0)),
})

export const deskOrderActions = ["accept", "decline", "send", "refund"] as const

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
  cases: z.array(orderCase),
  /** What the signed-in member may do now. */
  may: z.array(z.enum(deskOrderActions)),
})
export type DeskOrderDetail = z.infer<typeof deskOrderDetail>
export const deskOrderAnswer = z.object({ order: deskOrderDetail })

/** POST /vendor/orders/:id/accept has no body. POST /vendor/orders/:id/decline */
export const declineOrder = z.strictObject({ note: z.string().trim().min(3).max(500) })
/** POST /vendor/orders/:id/send */
export const sendOrder = z.strictObject({
  courier: z.string().trim().min(2).max(60),
  number: z.string().trim().min(3).max(60),
})
/** POST /vendor/orders/:id/refund: at most what is left of the order's share. */
export const refundOrder = z.strictObject({
  amount: z.int().positive(),
  note: z.string().trim().min(3).max(500),
  /** The same key again is the same refund. */
  key: z.string().min(8).max(64),
})
