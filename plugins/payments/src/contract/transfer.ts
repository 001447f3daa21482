import { z } from "zod"

/** What a buyer needs to pay by bank transfer. */
export const transferInstructions = z.object({
  /** Written into the transfer's subject line; ties the money to the purchase. */
  reference: z.string(),
  bank: z.string(),
  account: z.string(),
  holder: z.string(),
  /** Whole rupiah. */
  amount: z.int().positive(),
  currency_code: z.string(),
  /** ISO date and time until which the goods are kept. */
  due_at: z.iso.datetime(),
})
export type TransferInstructions = z.infer<typeof transferInstructions>
