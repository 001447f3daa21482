import { z } from "zod"

/** GET /store/payment-methods: what a buyer can pay with here. Without keys, only the transfer. */
export const paymentMethod = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("card"), provider: z.string(), publishable_key: z.string() }),
  z.object({ kind: z.literal("transfer"), provider: z.string(), hours: z.int() }),
  z.object({ kind: z.literal("qris"), provider: z.string() }),
])
export type PaymentMethod = z.infer<typeof paymentMethod>
export const paymentMethodsAnswer = z.object({ methods: z.array(paymentMethod) })

/**
 * POST /store/carts/:id/payment: a payment for exactly what the buyer saw, to be confirmed in the browser. Asked again for the same
 * method and total, the same payment. Body: `placePurchase` of the vendor plugin.
 */
export const startedPayment = z.object({
  session_id: z.string(),
  provider: z.string(),
  amount: z.int(),
  currency_code: z.string(),
  /** Of Stripe's PaymentIntent; null for methods that need no confirmation here. */
  client_secret: z.string().nullable(),
  /** Of Stripe's customer, so that a signed-in buyer sees saved cards; null for guests. */
  customer_session_secret: z.string().nullable(),
})
export type StartedPayment = z.infer<typeof startedPayment>
export const startedPaymentAnswer = z.object({ payment: startedPayment })

/** POST /store/purchases/:number/transfer-proof: a picture of the slip, base64, at most 4 MB decoded. */
export const sendTransferProof = z.strictObject({
  picture: z.string().min(100).max(5_600_000),
  email: z.string().trim().toLowerCase().max(254).optional(),
})
export const transferProofAnswer = z.object({ proof_sent_at: z.iso.datetime() })
