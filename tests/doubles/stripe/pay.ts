import type { Intent, LastError, PaymentMethod } from "./objects"
import { invalid, Refusal } from "./refusal"
import { newId, stamp, type World } from "./world"

const declines: Record<string, LastError> = {
  declined: {
    type: "card_error",
    code: "card_declined",
    decline_code: "generic_decline",
    message: "Your card was declined.",
  },
  insufficient_funds: {
    type: "card_error",
    code: "card_declined",
    decline_code: "insufficient_funds",
    message: "Your card has insufficient funds.",
  },
  authentication: {
    type: "card_error",
    code: "payment_intent_authentication_failure",
    message: "The provided PaymentMethod has failed authentication.",
  },
  processing: {
    type: "card_error",
    code: "payment_method_provider_decline",
    decline_code: "generic_decline",
    message: "The payment was declined by the provider.",
  },
}

/** Tries to pay with this method. @throws Refusal with the decline, after the intent has been told */
export function payWith(world: World, intent: Intent, method: PaymentMethod): void {
  intent.payment_method = method.id
  intent.last_payment_error = null
  switch (method.behaviour) {
    case "succeeds":
      succeed(world, intent)
      return
    case "declined":
    case "insufficient_funds":
      decline(world, intent, method.behaviour)
      break
    case "challenge":
    case "challenge_declined":
      intent.next_action = { type: "use_stripe_sdk", use_stripe_sdk: { type: "three_d_secure_redirect" } }
      break
    case "redirect":
      intent.next_action = {
        type: "redirect_to_url",
        redirect_to_url: { url: `https://pm-redirects.stripe.com/authorize/${intent.id}`, return_url: null },
      }
  }
  intent.status = "requires_action"
  world.emit("payment_intent.requires_action", intent)
}

/** How a challenge or a redirect page ended. `processing`: the bank has not decided yet. */
export type Outcome = "succeed" | "fail" | "processing"

export function finishAction(world: World, intent: Intent, outcome: Outcome): void {
  if (intent.status !== "requires_action" && intent.status !== "processing")
    throw invalid(`This PaymentIntent is ${intent.status}`, { code: "payment_intent_unexpected_state" })
  const method = world.methods.get(intent.payment_method ?? "")
  const wasProcessing = intent.status === "processing"
  intent.next_action = null
  if (outcome === "processing") {
    intent.status = "processing"
    world.emit("payment_intent.processing", intent)
    return
  }
  if (outcome === "fail") fail(world, intent, wasProcessing ? "processing" : "authentication")
  else if (method?.behaviour === "challenge_declined") fail(world, intent, "declined")
  else succeed(world, intent)
}

function succeed(world: World, intent: Intent): void {
  const captured = intent.capture_method !== "manual"
  const charge = {
    ...stamp("ch", "charge"),
    metadata: { ...intent.metadata },
    amount: intent.amount,
    amount_captured: captured ? intent.amount : 0,
    amount_refunded: 0,
    currency: intent.currency,
    captured,
    refunded: false,
    disputed: false,
    paid: true,
    status: "succeeded" as const,
    payment_intent: intent.id,
    payment_method: intent.payment_method,
    customer: intent.customer,
    transfer_group: intent.transfer_group,
    balance_transaction: captured ? book(world, "charge", intent.amount, intent.currency) : null,
  }
  world.charges.set(charge.id, charge)
  Object.assign(intent, {
    latest_charge: charge.id,
    next_action: null,
    last_payment_error: null,
    status: captured ? "succeeded" : "requires_capture",
    amount_received: captured ? intent.amount : 0,
    amount_capturable: captured ? 0 : intent.amount,
  })
  world.emit("charge.succeeded", charge)
  world.emit(captured ? "payment_intent.succeeded" : "payment_intent.amount_capturable_updated", intent)
}

function fail(world: World, intent: Intent, reason: string): void {
  const error = declines[reason]
  if (!error) throw new Error(`No decline ${reason}`)
  Object.assign(intent, {
    status: "requires_payment_method",
    next_action: null,
    last_payment_error: error,
    payment_method: null,
  })
  world.emit("payment_intent.payment_failed", intent)
}

function decline(world: World, intent: Intent, reason: string): never {
  fail(world, intent, reason)
  throw new Refusal(402, { ...(declines[reason] as LastError), payment_intent: structuredClone(intent) })
}

/** A line of the platform's balance; Stripe keeps 2.9 % of what comes in. */
export function book(world: World, type: string, amount: number, currency: string): string {
  const id = newId("txn")
  const fee = type === "charge" ? Math.round(amount * 0.029) : 0
  world.balance.set(id, {
    ...stamp("txn", "balance_transaction"),
    id,
    metadata: {},
    amount,
    fee,
    net: amount - fee,
    currency,
    source: "",
    type,
    status: "available",
  })
  return id
}
