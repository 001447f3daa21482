import { z } from "zod"
import { refundReasons } from "./purchase"

const note = z.string().trim().min(3).max(500)

/** POST /admin/cooperative-orders/:id/refund: at most what is left of the order's share. */
export const staffRefund = z.strictObject({
  amount: z.int().positive(),
  note,
  /** The same key again is the same refund. */
  key: z.string().min(8).max(64),
})
export const staffRefundAnswer = z.object({ refund: z.object({ refund_id: z.string(), amount: z.int() }) })

/** POST /admin/cooperative-orders/:id/cancel: before it was sent. */
export const staffCancel = z.strictObject({ note })

/** GET /admin/refunds?state=: `pending` and `failed` are owed, and tried again by themselves. */
export const owedRefundStates = ["pending", "done", "failed"] as const
export const refundsQuery = z.object({
  state: z.enum(owedRefundStates).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const refundsPerPage = 25
export const shareRefund = z.object({
  id: z.string(),
  order_id: z.string(),
  at: z.iso.datetime(),
  amount: z.int(),
  reason: z.enum(refundReasons),
  note: z.string(),
  by: z.string(),
  actor: z.string(),
  state: z.enum(owedRefundStates),
  attempts: z.int(),
  failure: z.string().nullable(),
  next_attempt_at: z.iso.datetime().nullable(),
})
export type ShareRefund = z.infer<typeof shareRefund>
export const refundsAnswer = z.object({ refunds: z.array(shareRefund), count: z.int().min(0) })
