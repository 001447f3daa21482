import type { MedusaContainer } from "@medusajs/framework/types"
import { CodedError } from "@opop/vendor/domain/coded-error"
import Stripe from "stripe"
import { type StripeOptions, stripeOptions } from "./stripe-options"

const clients = new Map<string, Stripe>()

/** One client per account. What breaks on the way is tried twice more with the same idempotency key. */
export function stripeClient({ apiKey, host, port, protocol, timeout = 20_000 }: StripeOptions): Stripe {
  const key = JSON.stringify([apiKey, host, port, protocol, timeout])
  const known = clients.get(key)
  if (known) return known
  const client = new Stripe(apiKey, {
    maxNetworkRetries: 2,
    timeout,
    telemetry: false,
    appInfo: { name: "opop" },
    ...(host ? { host, port: port ?? 443, protocol: protocol ?? "https" } : {}),
  })
  clients.set(key, client)
  return client
}

/** @throws CodedError `payment_unavailable` where no keys are set */
export function stripeOf(container: MedusaContainer): Stripe {
  const options = stripeOptions(container)
  if (!options) throw new CodedError("payment_unavailable", "Stripe is not configured")
  return stripeClient(options)
}
