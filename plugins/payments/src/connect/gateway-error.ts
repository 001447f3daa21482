import { CodedError } from "@opop/vendor/domain/coded-error"
import Stripe from "stripe"

/** Stripe understood and refused, for a reason that is neither the buyer's nor the network's. */
export class GatewayRefusal extends Error {
  constructor(
    message: string,
    /** Stripe's code, e.g. `payment_intent_unexpected_state`. */
    readonly code: string | null,
    /** The parameter that it minds. */
    readonly param: string | null,
  ) {
    super(`Stripe: ${message}`)
  }
}

/**
 * A call's answer, with Stripe's errors in our words.
 * @throws CodedError `payment_declined` (with `decline_code`), `gateway_unreachable` (it may have happened or not)
 * @throws GatewayRefusal
 */
export async function asked<T>(call: Promise<T>): Promise<T> {
  try {
    return await call
  } catch (error) {
    throw translated(error)
  }
}

function translated(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error
  const { type, code, decline_code, statusCode = 0, param } = error as typeof error & { param?: string }
  if (type === "StripeCardError")
    return new CodedError("payment_declined", "The payment was declined", {
      decline_code: decline_code ?? code ?? null,
    })
  if (type === "StripeConnectionError" || type === "StripeRateLimitError" || statusCode >= 500)
    return new CodedError("gateway_unreachable", `Stripe does not answer (${type} ${statusCode || ""})`)
  return new GatewayRefusal(error.message, code ?? null, param ?? null)
}

export const isUnreachable = (error: unknown): boolean =>
  error instanceof CodedError && error.code === "gateway_unreachable"
