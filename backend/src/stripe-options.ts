import type { Env } from "./env"

/** Stripe's keys and address as the payments plugin and its provider take them; null without keys. */
export function stripeOptions(env: Env) {
  const { STRIPE_SECRET_KEY, STRIPE_PUBLISHABLE_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_API_URL } = env
  if (!STRIPE_SECRET_KEY || !STRIPE_PUBLISHABLE_KEY || !STRIPE_WEBHOOK_SECRET) return null
  const keys = {
    apiKey: STRIPE_SECRET_KEY,
    publishableKey: STRIPE_PUBLISHABLE_KEY,
    webhookSecret: STRIPE_WEBHOOK_SECRET,
  }
  if (!STRIPE_API_URL) return keys
  const { hostname, port, protocol } = new URL(STRIPE_API_URL)
  const secure = protocol === "https:"
  return {
    ...keys,
    host: hostname,
    port: Number(port || (secure ? 443 : 80)),
    protocol: secure ? ("https" as const) : ("http" as const),
  }
}
