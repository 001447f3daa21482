import { z } from "zod"
import { jakartaTime } from "../../domain/midtrans-time"
import type { Transaction } from "../../midtrans/transaction"

/** Id under which payments know the provider. */
export const MIDTRANS_PROVIDER = "pp_midtrans_midtrans"

/** What a payment session remembers, and what its buyer needs to pay. Whole rupiah. */
const midtransData = z.object({
  session_id: z.string(),
  transaction_id: z.string(),
  kind: z.enum(["qris", "va"]),
  amount: z.int().positive(),
  currency_code: z.literal("idr"),
  /** What the QR code says; drawn by whoever shows it. */
  qr_string: z.string().nullable(),
  bank: z.string().nullable(),
  va_number: z.string().nullable(),
  due_at: z.iso.datetime(),
})
export type MidtransData = z.infer<typeof midtransData>

/** Our own fields and no others. @throws Error for a session that is none of ours */
export const readMidtransData = (data: Record<string, unknown> | undefined): MidtransData => midtransData.parse(data)

/** @param minutes how long it can be paid when Midtrans does not say */
export function midtransDataOf(found: Transaction, amount: number, minutes: number): MidtransData {
  const account = found.va_numbers?.[0]
  const va_number = account?.va_number ?? found.permata_va_number ?? null
  return {
    session_id: found.order_id,
    transaction_id: found.transaction_id,
    kind: found.payment_type === "qris" ? "qris" : "va",
    amount,
    currency_code: "idr",
    qr_string: found.qr_string ?? null,
    bank: account?.bank ?? (found.permata_va_number ? "permata" : null),
    va_number,
    due_at: jakartaTime(found.expiry_time) ?? new Date(Date.now() + minutes * 60_000).toISOString(),
  }
}
