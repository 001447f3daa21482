import { CodedError } from "@opop/vendor/domain/coded-error"
import type Stripe from "stripe"
import { fromMinorUnits, toMinorUnits } from "../../domain/minor-units"

/** Id under which payments know the provider. */
export const STRIPE_PROVIDER = "pp_stripe_stripe"

/**
 * What a payment session remembers, and its buyer may see. Every field is always there, so that nothing a client sends along
 * with its session stands in for one.
 */
export type StripeData = {
  /** Of the PaymentIntent. */
  id: string
  session_id: string
  client_secret: string
  status: string
  /** In the shop's units: whole rupiah. */
  amount: number
  currency: string
  /** Of Stripe's customer; null for guests. */
  customer: string | null
  last_error: { code: string; decline_code: string | null } | null
}

export function sessionData(intent: Stripe.PaymentIntent, sessionId: string): StripeData {
  const error = intent.last_payment_error
  return {
    id: intent.id,
    session_id: sessionId,
    client_secret: intent.client_secret ?? "",
    status: intent.status,
    amount: fromMinorUnits(intent.amount, intent.currency),
    currency: intent.currency,
    customer: typeof intent.customer === "string" ? intent.customer : (intent.customer?.id ?? null),
    last_error: error ? { code: error.code ?? "unknown", decline_code: error.decline_code ?? null } : null,
  }
}

/** Reads it back. @throws CodedError `payment_unfinished` when the session has no intent */
export function readData(data: Record<string, unknown> | undefined): StripeData {
  if (typeof data?.["id"] === "string" && typeof data["session_id"] === "string") return data as StripeData
  throw new CodedError("payment_unfinished", "The payment has not been started at Stripe")
}

/**
 * The intent is the session's, and for what the session says.
 * @throws CodedError `payment_changed`
 */
export function assertFits(intent: Stripe.PaymentIntent, { session_id, amount, currency }: StripeData): void {
  const fits =
    intent.metadata["session_id"] === session_id &&
    intent.currency === currency &&
    intent.amount === toMinorUnits(amount, currency)
  if (!fits) throw new CodedError("payment_changed", `Intent ${intent.id} is not what session ${session_id} asked for`)
}
