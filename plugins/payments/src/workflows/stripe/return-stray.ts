import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { stripeOf } from "../../connect/client"
import type { EventOutcome } from "../../domain/event-outcome"
import { StripeGateway } from "../../providers/stripe/gateway"

/**
 * The cart has gone and nothing of ours knows this money any more: only Stripe can return it. Asked again, nothing more goes back than
 * came. The refund carries our mark, so that Stripe's report of it is not taken for somebody else's.
 * @throws CodedError `payment_processing` (it was captured in this moment), `gateway_unreachable`: ask again
 */
export async function returnStray(
  container: MedusaContainer,
  { id, status }: Pick<Stripe.PaymentIntent, "id" | "status">,
): Promise<EventOutcome> {
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.warn(`Payment ${id} belongs to no cart any more: it goes back`)
  const gateway = new StripeGateway(stripeOf(container))
  if (status === "requires_capture") {
    await gateway.cancel(id)
    return "stray_released"
  }
  const { intent, refunded } = await gateway.record(id)
  const rest = intent.amount_received - refunded
  // the key names what had gone back before: two at once are one refund, and a later one is not a repetition of it
  if (rest > 0) await gateway.refund(id, rest, `stray:${id}:${refunded}`)
  return "stray_refunded"
}
