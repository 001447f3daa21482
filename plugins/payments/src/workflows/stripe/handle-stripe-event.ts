import type { MedusaContainer } from "@medusajs/framework/types"
import type { EventOutcome } from "../../domain/event-outcome"
import type { StoredEvent } from "../../modules/gateway/service"
import { followDispute } from "./follow-dispute"
import { followIntent } from "./follow-intent"
import { followRefunds } from "./follow-refunds"
import { tellConnect } from "./tell-connect"

type Handler = (container: MedusaContainer, event: StoredEvent) => Promise<EventOutcome | null>

/** Whoever has nothing to say of a purchase. */
const silent =
  (handle: (container: MedusaContainer, event: StoredEvent) => Promise<void>): Handler =>
  async (container, event) => {
    await handle(container, event)
    return null
  }

/** Every event that the endpoint at Stripe is subscribed to. */
export const stripeEvents: Record<string, Handler> = {
  "payment_intent.succeeded": followIntent,
  "payment_intent.payment_failed": followIntent,
  "payment_intent.processing": followIntent,
  "payment_intent.canceled": followIntent,
  "payment_intent.amount_capturable_updated": followIntent,
  "charge.refunded": silent(followRefunds),
  "refund.failed": silent(followRefunds),
  "charge.dispute.created": silent(followDispute),
  "charge.dispute.closed": silent(followDispute),
  "transfer.created": silent(tellConnect),
  "transfer.updated": silent(tellConnect),
  "transfer.reversed": silent(tellConnect),
  "payout.paid": silent(tellConnect),
  "payout.failed": silent(tellConnect),
  "account.updated": silent(tellConnect),
}

/** Others are written down and let be. */
export async function handleStripeEvent(container: MedusaContainer, event: StoredEvent): Promise<EventOutcome | null> {
  return (await stripeEvents[event.type]?.(container, event)) ?? null
}
