import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoredEvent } from "../../modules/gateway/service"
import { followDispute } from "./follow-dispute"
import { followIntent } from "./follow-intent"
import { followRefunds } from "./follow-refunds"
import { tellConnect } from "./tell-connect"

type Handler = (container: MedusaContainer, event: StoredEvent) => Promise<void>

/** Every event that the endpoint at Stripe is subscribed to. */
export const stripeEvents: Record<string, Handler> = {
  "payment_intent.succeeded": followIntent,
  "payment_intent.payment_failed": followIntent,
  "payment_intent.processing": followIntent,
  "payment_intent.canceled": followIntent,
  "payment_intent.amount_capturable_updated": followIntent,
  "charge.refunded": followRefunds,
  "refund.failed": followRefunds,
  "charge.dispute.created": followDispute,
  "charge.dispute.closed": followDispute,
  "transfer.created": tellConnect,
  "transfer.updated": tellConnect,
  "transfer.reversed": tellConnect,
  "payout.paid": tellConnect,
  "payout.failed": tellConnect,
  "account.updated": tellConnect,
}

/** Others are written down and let be. */
export async function handleStripeEvent(container: MedusaContainer, event: StoredEvent): Promise<void> {
  await stripeEvents[event.type]?.(container, event)
}
