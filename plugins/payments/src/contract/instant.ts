import { z } from "zod"

/** What a buyer needs to pay with a QR code (QRIS) or to a virtual account. */
export const instantInstructions = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("qris"), qr_string: z.string(), amount: z.int().positive(), due_at: z.iso.datetime() }),
  z.object({
    kind: z.literal("va"),
    bank: z.string(),
    va_number: z.string(),
    amount: z.int().positive(),
    due_at: z.iso.datetime(),
  }),
])
export type InstantInstructions = z.infer<typeof instantInstructions>
