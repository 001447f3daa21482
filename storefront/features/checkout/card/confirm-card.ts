import { intentStep } from "./intent-step"
import type { CardFields } from "./mount-card-fields"
import { type PaymentProblem, paymentProblem } from "./payment-problem"
import { paidAddress } from "./return-address"

export type Confirmed = { paid: true; address: string } | { paid: false; problem: PaymentProblem }

/**
 * Asks the bank. It may lead away from the page, to `returnAddress`; else the answer says where to go on, or why not.
 * @param returnAddress absolute
 */
export async function confirmCard({ stripe, elements }: CardFields, returnAddress: string): Promise<Confirmed> {
  const { error, paymentIntent } = await stripe.confirmPayment({
    elements,
    redirect: "if_required",
    confirmParams: { return_url: returnAddress },
  })
  // the payment may have gone through before, in another tab or with an answer that was lost
  const intent = paymentIntent ?? error?.payment_intent
  const step = intentStep(intent?.status)
  if (intent && step === "paid") return { paid: true, address: paidAddress(returnAddress, intent.id) }
  if (error) return { paid: false, problem: paymentProblem(error) }
  return { paid: false, problem: step === "declined" ? "card_declined" : "unfinished" }
}
