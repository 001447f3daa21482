import { z } from "zod"

export const memberRoles = ["owner", "catalogue", "fulfilment", "finance"] as const

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
})

/** GET /vendor/orders: newest first. */
export const deskOrdersQuery = z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) })
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
  state: z.enum(["awaiting_payment", "paid", "sent", "delivered", "cancelled"]),
})
export type DeskOrder = z.infer<typeof deskOrder>
export const deskOrdersAnswer = z.object({ orders: z.array(deskOrder), count: z.int().min(0) })
