import type Stripe from "stripe"
import { stripeClient } from "./client"
import type { StripeOptions } from "./stripe-options"

/** The event, if one of our secrets signed exactly these bytes in the last five minutes; else null. */
export function verifyEvent(raw: Buffer, signature: string, options: StripeOptions): Stripe.Event | null {
  for (const secret of options.webhookSecret.split(",")) {
    try {
      return stripeClient(options).webhooks.constructEvent(raw, signature, secret.trim())
    } catch {
      // another endpoint's secret, perhaps
    }
  }
  return null
}
