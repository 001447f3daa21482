import type { MedusaContainer } from "@medusajs/framework/types"
import { followPayment } from "@opop/vendor/workflows/follow-payment"
import type Stripe from "stripe"
import { stripeOf } from "../../connect/client"
import { asked } from "../../connect/gateway-error"
import type { EventOutcome } from "../../domain/event-outcome"
import type { StoredEvent } from "../../modules/gateway/service"
import { returnStray } from "./return-stray"

type State = Parameters<typeof followPayment>[1]["state"]

/** How a payment stands now, whatever the event said when it was sent; null while its buyer is still at it. */
export function presentState(intent: Pick<Stripe.PaymentIntent, "status" | "last_payment_error">): State | null {
  switch (intent.status) {
    case "succeeded":
      return "captured"
    case "requires_capture":
      return "authorized"
    case "processing":
      return "processing"
    case "canceled":
      return "canceled"
    case "requires_payment_method":
      return intent.last_payment_error ? "failed" : null
    default:
      return null
  }
}

/** The purchase follows its payment; money that belongs to no cart any more goes back. */
export async function followIntent(
  container: MedusaContainer,
  { object_id }: StoredEvent,
): Promise<EventOutcome | null> {
  const intent = await asked(stripeOf(container).paymentIntents.retrieve(object_id))
  const session_id = intent.metadata["session_id"]
  const state = presentState(intent)
  // an intent without a session is none of ours: the account may have other uses
  if (!session_id || !state) return null
  const { outcome } = await followPayment(container, { session_id, state })
  const arrived = state === "captured" || state === "authorized"
  return outcome === "unknown" && arrived ? returnStray(container, intent) : outcome
}
