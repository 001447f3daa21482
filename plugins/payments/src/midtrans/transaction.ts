import { z } from "zod"
import { midtransStatuses } from "../domain/midtrans-state"

/** What Midtrans answers about a transaction; only what is used. Amounts are texts like "12000.00". */
export const transaction = z.object({
  status_code: z.string(),
  transaction_id: z.string(),
  order_id: z.string(),
  gross_amount: z.string(),
  payment_type: z.string(),
  transaction_status: z.enum(midtransStatuses),
  fraud_status: z.string().optional(),
  refund_amount: z.string().optional(),
  /** Jakarta time. */
  expiry_time: z.string().optional(),
  qr_string: z.string().optional(),
  va_numbers: z.array(z.object({ bank: z.string(), va_number: z.string() })).optional(),
  permata_va_number: z.string().optional(),
})
export type Transaction = z.infer<typeof transaction>

/** What comes to `/hooks/midtrans`. */
export const notification = z.object({
  order_id: z.string().min(1).max(50),
  transaction_id: z.string().min(1).max(64),
  status_code: z.string().max(3),
  gross_amount: z.string().max(20),
  signature_key: z.string().max(128),
  transaction_status: z.enum(midtransStatuses),
  fraud_status: z.enum(["accept", "challenge", "deny"]).optional(),
  /** What has been refunded so far; tells several partial refunds apart. */
  refund_amount: z
    .string()
    .regex(/^[\d.]{1,20}$/)
    .optional(),
})
export type Notification = z.infer<typeof notification>
