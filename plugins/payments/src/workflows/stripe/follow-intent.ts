import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { followPayment } from "@opop/vendor/workflows/follow-payment"
import type Stripe from "stripe"
import { stripeOf } from "../../connect/client"
import { asked } from "../../connect/gateway-error"
import type { StoredEvent } from "../../modules/gateway/service"

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

/** The purchase follows its payment. */
export async function followIntent(container: MedusaContainer, { object_id }: StoredEvent): Promise<void> {
  const intent = await asked(stripeOf(container).paymentIntents.retrieve(object_id))
  const session_id = intent.metadata["session_id"]
  const state = presentState(intent)
  // an intent without a session is none of ours: the account may have other uses
  if (!session_id || !state) return
  const { outcome } = await followPayment(container, { session_id, state })
  if (outcome === "unknown" && (state === "captured" || state === "authorized")) await giveBack(container, intent)
}

/** The cart has gone or has another payment now, and nothing of ours knows this money any more: only the gateway can return it. */
async function giveBack(container: MedusaContainer, { id, status }: Stripe.PaymentIntent): Promise<void> {
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.warn(`Payment ${id} belongs to no cart any more: it goes back`)
  const stripe = stripeOf(container)
  const key = { idempotencyKey: `stray:${id}` }
  if (status === "requires_capture") await asked(stripe.paymentIntents.cancel(id, {}, key))
  else await asked(stripe.refunds.create({ payment_intent: id, metadata: { reason: "stray" } }, key))
}
