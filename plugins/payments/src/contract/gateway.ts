import { z } from "zod"

/** GET /admin/gateway: what staff should look at, newest first. Amounts in whole rupiah. */
export const gatewayAnswer = z.object({
  /** Events that could not be handled; `next_at` is null when they are no longer tried again. */
  failed_events: z.array(
    z.object({
      id: z.string(),
      provider: z.string(),
      type: z.string(),
      object_id: z.string(),
      attempts: z.int(),
      error: z.string().nullable(),
      received_at: z.iso.datetime(),
      next_at: z.iso.datetime().nullable(),
    }),
  ),
  /** Money that moved at the gateway without us. */
  differences: z.array(
    z.object({
      id: z.string(),
      provider: z.string(),
      kind: z.enum(["unknown_refund", "refund_failed"]),
      object_id: z.string(),
      purchase_id: z.string().nullable(),
      amount: z.int(),
      currency_code: z.string(),
      found_at: z.iso.datetime(),
    }),
  ),
  disputes: z.array(
    z.object({
      id: z.string(),
      provider: z.string(),
      purchase_id: z.string().nullable(),
      amount: z.int(),
      currency_code: z.string(),
      reason: z.string(),
      state: z.enum(["opened", "won", "lost"]),
      opened_at: z.iso.datetime(),
      closed_at: z.iso.datetime().nullable(),
    }),
  ),
})
export type Gateway = z.infer<typeof gatewayAnswer>
