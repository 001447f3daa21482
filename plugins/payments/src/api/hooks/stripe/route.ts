import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stripeOptions } from "../../../connect/stripe-options"
import { verifyEvent } from "../../../connect/verify-event"
import { eventFacts } from "../../../domain/event-facts"
import { receiveGatewayEvent } from "../../../workflows/receive-gateway-event"

/**
 * Stripe tells us something. What is not signed by it is refused; everything else is answered with 200 once it is written down:
 * what cannot be handled now is our own business, tried again by a job.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const options = stripeOptions(req.scope)
  if (!options) return void res.status(404).json({ type: "not_found", message: "Stripe is not configured" })
  const raw = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.alloc(0)
  const event = verifyEvent(raw, req.header("stripe-signature") ?? "", options)
  if (!event) return void res.status(400).json({ type: "invalid_data", message: "The signature is wrong" })
  await receiveGatewayEvent(req.scope, {
    provider: "stripe",
    event_id: event.id,
    type: event.type,
    object_id: String((event.data.object as { id?: string }).id ?? ""),
    payload: eventFacts(event),
  })
  res.json({ received: true })
}
