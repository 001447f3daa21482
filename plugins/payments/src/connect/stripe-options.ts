import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** How to reach Stripe. `host`, `port` and `protocol` only where it is not the real one. */
export type StripeOptions = {
  apiKey: string
  publishableKey: string
  /** Of the webhook endpoint; several, separated by commas, where connected accounts have an endpoint of their own. */
  webhookSecret: string
  host?: string
  port?: number
  protocol?: "http" | "https"
  /** Milliseconds that one attempt may take; 20 seconds when left out. */
  timeout?: number
}

/** Options of this plugin. A method without its options is not offered. */
export type PaymentsOptions = {
  stripe?: StripeOptions
  /** Payouts through Stripe, and where a cooperative comes back to from there; left out: none. */
  connect?: { returnUrl: string }
  transfer?: { hours: number }
  midtrans?: object
}

/** What the plugin was configured with. */
export function paymentsOptions(container: MedusaContainer): PaymentsOptions {
  const { plugins = [] } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  for (const plugin of plugins)
    if (typeof plugin === "object" && plugin.resolve === "@opop/payments")
      return (plugin.options ?? {}) as PaymentsOptions
  return {}
}

/** null without keys: then there is no Stripe. */
export const stripeOptions = (container: MedusaContainer): StripeOptions | null =>
  paymentsOptions(container).stripe ?? null
