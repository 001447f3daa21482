import type { PaymentSessionStatus } from "@medusajs/framework/types"
import { CodedError } from "@opop/vendor/domain/coded-error"
import type Stripe from "stripe"

const statuses: Record<Stripe.PaymentIntent.Status, PaymentSessionStatus> = {
  succeeded: "captured",
  requires_capture: "authorized",
  processing: "pending_authorization",
  canceled: "canceled",
  requires_action: "requires_more",
  requires_confirmation: "requires_more",
  requires_payment_method: "requires_more",
}

export const statusOf = ({ status }: Stripe.PaymentIntent): PaymentSessionStatus => statuses[status] ?? "error"

/**
 * A payment that is not finished is refused with a code, and its session stays as it is: the buyer may try again with the same
 * intent. (A mere status would close the session and lose the reason.)
 * @throws CodedError `payment_declined` with `decline_code`, `payment_unfinished`
 */
export function assertPaid(intent: Stripe.PaymentIntent): void {
  if (statusOf(intent) !== "requires_more") return
  const error = intent.last_payment_error
  if (error)
    throw new CodedError("payment_declined", `Payment ${intent.id} was declined`, {
      decline_code: error.decline_code ?? error.code ?? null,
    })
  throw new CodedError("payment_unfinished", `Payment ${intent.id} is not finished: ${intent.status}`)
}
