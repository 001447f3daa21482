import { type Form, textOf, textsOf } from "./form"
import type { Charge, Dispute, Refund } from "./objects"
import { book } from "./pay"
import { amountOf, intentOf } from "./payment-intents"
import { invalid, missing } from "./refusal"
import { stamp, type World } from "./world"

export function chargeOf(world: World, form: Form): Charge {
  const intentId = textOf(form["payment_intent"])
  const id = intentId ? intentOf(world, intentId).latest_charge : textOf(form["charge"])
  const charge = world.charges.get(id ?? "")
  if (charge) return charge
  if (intentId) throw invalid(`This PaymentIntent (${intentId}) does not have a successful charge to refund.`)
  throw missing("charge", id ?? "")
}

export function createRefund(world: World, form: Form): Refund {
  const charge = chargeOf(world, form)
  const left = charge.amount_captured - charge.amount_refunded
  if (!charge.captured) throw invalid("This charge has not been captured.")
  if (left === 0) throw invalid(`Charge ${charge.id} has already been refunded.`, { code: "charge_already_refunded" })
  const amount = form["amount"] === undefined ? left : amountOf(form["amount"])
  if (amount > left)
    throw invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, {
      param: "amount",
    })
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded === charge.amount_captured
  const refund: Refund = {
    ...stamp("re", "refund"),
    metadata: textsOf(form["metadata"]),
    amount,
    currency: charge.currency,
    charge: charge.id,
    payment_intent: charge.payment_intent,
    reason: textOf(form["reason"]) ?? null,
    status: "succeeded",
  }
  world.refunds.set(refund.id, refund)
  book(world, "refund", -amount, charge.currency)
  world.emit("refund.created", refund)
  world.emit("charge.refunded", charge)
  return refund
}

/** A buyer's bank takes money back. */
export function openDispute(world: World, form: Form): Dispute {
  const charge = chargeOf(world, form)
  charge.disputed = true
  const dispute: Dispute = {
    ...stamp("du", "dispute"),
    metadata: {},
    amount: form["amount"] === undefined ? charge.amount_captured : amountOf(form["amount"]),
    currency: charge.currency,
    charge: charge.id,
    payment_intent: charge.payment_intent,
    reason: textOf(form["reason"]) ?? "fraudulent",
    status: "needs_response",
  }
  world.disputes.set(dispute.id, dispute)
  world.emit("charge.dispute.created", dispute)
  return dispute
}

export function closeDispute(world: World, id: string, status: "won" | "lost"): Dispute {
  const dispute = world.disputes.get(id)
  if (!dispute) throw missing("dispute", id)
  dispute.status = status
  world.emit("charge.dispute.closed", dispute)
  return dispute
}
