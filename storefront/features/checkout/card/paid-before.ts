import type { Stripe } from "@stripe/stripe-js"
import { intentStep } from "./intent-step"

/**
 * Whether a payment has gone through already: whoever comes back to the page after paying gets no fields for it any more.
 * @returns the payment's id, or undefined when it has not, or nobody knows
 */
export async function paidBefore(
  stripe: Pick<Stripe, "retrievePaymentIntent">,
  clientSecret: string,
): Promise<string | undefined> {
  const answer = await stripe.retrievePaymentIntent(clientSecret).catch(() => undefined)
  const intent = answer?.paymentIntent
  return intent && intentStep(intent.status) === "paid" ? intent.id : undefined
}
