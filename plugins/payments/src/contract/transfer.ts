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

/** POST /admin/purchases/:id/confirm-transfer: what has arrived on the account, whole rupiah, as the bank's statement shows it. */
export const confirmTransfer = z.strictObject({ amount: z.int().positive() })
/** POST /admin/purchases/:id/refuse-transfer: nothing arrived; the purchase is cancelled now. */
export const refuseTransfer = z.strictObject({ note: z.string().trim().min(3).max(500) })

/** `open`: waits for the money. `late`: every order is cancelled; money that comes now is given back in full. */
export const transferStates = ["open", "late"] as const

/** GET /admin/transfers?state=: the nearest deadline first. */
export const transfersQuery = z.object({
  state: z.enum(transferStates).default("open"),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})
export const transfersPerPage = 25
export const waitingTransfer = z.object({
  purchase_id: z.string(),
  number: z.string(),
  email: z.string(),
  placed_at: z.iso.datetime(),
  /** Whole rupiah. */
  amount: z.int(),
  reference: z.string(),
  due_at: z.iso.datetime(),
  /** Picture: GET /admin/purchases/:id/transfer-proof */
  proof_sent_at: z.iso.datetime().nullable(),
})
export type WaitingTransfer = z.infer<typeof waitingTransfer>
export const transfersAnswer = z.object({ transfers: z.array(waitingTransfer), count: z.int().min(0) })
