import { createRequire } from "node:module"
import * as flows from "@medusajs/medusa/core-flows"
import Stripe from "stripe"
import { type StripeDouble, startStripeDouble } from "../../doubles/stripe/server"
import type { Marketplace } from "./marketplace"

export const stripeProvider = "pp_stripe_stripe"
const load = createRequire(import.meta.url)

/** Starts the double and configures the application for it; before anything of the application is loaded. */
export async function useStripe(): Promise<{ double: StripeDouble; browser: Stripe; followed: Followed[] }> {
  const double = await startStripeDouble()
  Object.assign(process.env, {
    STRIPE_SECRET_KEY: "sk_test_double",
    STRIPE_PUBLISHABLE_KEY: "pk_test_double",
    STRIPE_WEBHOOK_SECRET: double.webhooks.secret,
    STRIPE_API_URL: double.url,
  })
  const browser = new Stripe("sk_test_double", { host: "127.0.0.1", port: double.port, protocol: "http" })
  return { double, browser, followed: listenToFollowPayment() }
}

type Followed = { session_id: string; state: string }

/** Notes what webhooks tell the vendor plugin, which goes on as ever. */
function listenToFollowPayment(): Followed[] {
  const path = load.resolve("@opop/vendor/workflows/follow-payment")
  const { followPayment } = load(path)
  const followed: Followed[] = []
  const cached = load.cache[path]
  if (!cached) throw new Error(`${path} is not loaded`)
  cached.exports = {
    followPayment: (container: unknown, payment: Followed) => {
      followed.push(payment)
      return followPayment(container, payment)
    },
  }
  return followed
}

/** The test region takes cards too. */
export const offerStripe = (market: Marketplace): Promise<unknown> =>
  market.run(flows.updateRegionsWorkflow, {
    selector: { id: market.region },
    update: { payment_providers: ["pp_bank_bank", "pp_transfer_transfer", stripeProvider] },
  })

/** What the job does each minute, for events whose time has come. */
export const retryGatewayEvents = (market: Marketplace): Promise<void> =>
  load("@opop/payments/jobs/retry-gateway-events").default(market.container)
