import { createRequire } from "node:module"
import Stripe from "stripe"
import { type StripeDouble, startStripeDouble } from "../../doubles/stripe/server"

/** Stripe's own test mode instead of the double; what cannot be steered there is skipped. */
const testKey = process.env["STRIPE_TEST_KEY"]
export const steerable = !testKey

const load = createRequire(import.meta.url)

type Data = Record<string, unknown> & { id: string; status: string; amount: number; client_secret: string }
type Reply = Promise<{ id: string; data: Data; status: string }>
type Call = { data?: unknown; amount?: number; currency_code?: string; context?: object }
type Provider = Record<
  | "initiatePayment"
  | "updatePayment"
  | "authorizePayment"
  | "getPaymentStatus"
  | "capturePayment"
  | "refundPayment"
  | "cancelPayment"
  | "deletePayment"
  | "createAccountHolder",
  (call: Call) => Reply
>

/** The provider as the application loads it, against the double or Stripe's test mode. */
export async function openBench() {
  const double: StripeDouble | null = testKey ? null : await startStripeDouble()
  const address = double ? { host: "127.0.0.1", port: double.port, protocol: "http" as const } : {}
  const options = {
    apiKey: testKey ?? "sk_test_double",
    publishableKey: "pk_test_double",
    webhookSecret: "whsec_double",
    timeout: double ? 1000 : 30_000,
    ...address,
  }
  const [StripeProvider] = load("@opop/payments/providers/stripe").default.services
  let capture = "at_once"
  const database = { raw: async () => ({ rows: [{ capture }] }) }
  const provider: Provider = new StripeProvider({ __pg_connection__: database }, options)
  // whoever is not the shop: the browser, somebody at the dashboard
  const stripe = new Stripe(options.apiKey, address)

  const start = async (amount = 157_000, more: Call = {}) =>
    (
      await provider.initiatePayment({
        amount,
        currency_code: "idr",
        ...more,
        data: { session_id: session(), ...(more.data as object) },
      })
    ).data
  const confirm = (id: string, method = "pm_card_visa") =>
    stripe.paymentIntents.confirm(id, { payment_method: method, return_url: "https://example.test/return" })
  const paid = async (amount?: number) => {
    const data = await start(amount)
    await confirm(data.id)
    return (await provider.authorizePayment({ data })).data
  }
  return {
    double,
    options,
    provider,
    stripe,
    start,
    confirm,
    paid,
    captureOnAcceptance: () => {
      capture = "on_acceptance"
    },
    reset: () => {
      capture = "at_once"
      double?.reset()
    },
    /** The double, where there is one. */
    steer: (): StripeDouble => {
      if (!double) throw new Error("Stripe's test mode cannot be steered")
      return double
    },
  }
}

let sessions = 0
const session = () => `payses_${Date.now().toString(36)}${sessions++}`
