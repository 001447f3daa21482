import { methodFor } from "./cards"
import { type Form, formOf, textOf, textsOf } from "./form"
import type { Intent } from "./objects"
import { book, payWith } from "./pay"
import { invalid, missing } from "./refusal"
import { newId, now, stamp, type World } from "./world"

/** What the double accepts as a currency; the rest is refused as Stripe does. */
const currencies = new Set("idr usd eur sgd myr jpy krw vnd bhd kwd jod omr tnd isk ugx aud gbp sar".split(" "))

export function intentOf(world: World, id: string): Intent {
  const intent = world.intents.get(id)
  if (!intent) throw missing("payment_intent", id)
  return intent
}

export function createIntent(world: World, form: Form): Intent {
  const currency = textOf(form["currency"]) ?? ""
  if (!currencies.has(currency)) throw invalid(`Invalid currency: ${currency}.`, { param: "currency" })
  const id = newId("pi")
  const intent: Intent = {
    ...stamp("pi", "payment_intent"),
    id,
    metadata: textsOf(form["metadata"]),
    amount: amountOf(form["amount"]),
    amount_capturable: 0,
    amount_received: 0,
    currency,
    status: "requires_payment_method",
    client_secret: `${id}_secret_${newId("s").slice(2)}`,
    capture_method: (textOf(form["capture_method"]) ?? "automatic_async") as Intent["capture_method"],
    customer: knownCustomer(world, textOf(form["customer"])),
    payment_method: null,
    setup_future_usage: textOf(form["setup_future_usage"]) ?? null,
    last_payment_error: null,
    latest_charge: null,
    next_action: null,
    transfer_group: textOf(form["transfer_group"]) ?? null,
    canceled_at: null,
    cancellation_reason: null,
    automatic_payment_methods:
      textOf(formOf(form["automatic_payment_methods"])["enabled"]) === "true" ? { enabled: true } : null,
    payment_method_types: ["card", "gopay"],
    description: textOf(form["description"]) ?? null,
  }
  world.intents.set(id, intent)
  world.emit("payment_intent.created", intent)
  if (textOf(form["confirm"]) === "true") confirmIntent(world, intent, form)
  return intent
}

export function updateIntent(world: World, intent: Intent, form: Form): Intent {
  expectStatus(intent, "update", ["requires_payment_method", "requires_confirmation", "requires_action"])
  if (form["amount"] !== undefined) intent.amount = amountOf(form["amount"])
  const currency = textOf(form["currency"])
  if (currency && !currencies.has(currency)) throw invalid(`Invalid currency: ${currency}.`, { param: "currency" })
  if (currency) intent.currency = currency
  if (form["customer"]) intent.customer = knownCustomer(world, textOf(form["customer"]))
  Object.assign(intent.metadata, textsOf(form["metadata"]))
  return intent
}

export function confirmIntent(world: World, intent: Intent, form: Form): Intent {
  expectStatus(intent, "confirm", ["requires_payment_method", "requires_confirmation", "requires_action"])
  const method = methodFor(world, form) ?? world.methods.get(intent.payment_method ?? "")
  if (!method) throw invalid("You cannot confirm this PaymentIntent because it's missing a payment method.")
  payWith(world, intent, method)
  const url = intent.next_action?.["redirect_to_url"] as { return_url: string | null } | undefined
  if (url) url.return_url = textOf(form["return_url"]) ?? null
  return intent
}

export function captureIntent(world: World, intent: Intent, form: Form): Intent {
  expectStatus(intent, "capture", ["requires_capture"])
  const amount =
    form["amount_to_capture"] === undefined ? intent.amount_capturable : amountOf(form["amount_to_capture"])
  if (amount > intent.amount_capturable)
    throw invalid("The amount to capture is greater than what can be captured.", { code: "amount_too_large" })
  const charge = world.charges.get(intent.latest_charge ?? "")
  if (!charge) throw missing("charge", intent.latest_charge ?? "")
  Object.assign(charge, {
    captured: true,
    amount_captured: amount,
    balance_transaction: book(world, "charge", amount, intent.currency),
  })
  Object.assign(intent, { status: "succeeded", amount_received: amount, amount_capturable: 0 })
  world.emit("charge.captured", charge)
  world.emit("payment_intent.succeeded", intent)
  return intent
}

export function cancelIntent(world: World, intent: Intent, form: Form): Intent {
  const open: Intent["status"][] = ["requires_payment_method", "requires_confirmation", "requires_action"]
  expectStatus(intent, "cancel", [...open, "requires_capture"])
  Object.assign(intent, {
    status: "canceled",
    canceled_at: now(),
    amount_capturable: 0,
    next_action: null,
    cancellation_reason: textOf(form["cancellation_reason"]) ?? null,
  })
  world.emit("payment_intent.canceled", intent)
  return intent
}

function expectStatus(intent: Intent, verb: string, allowed: Intent["status"][]): void {
  if (allowed.includes(intent.status)) return
  throw invalid(
    `You cannot ${verb} this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be used: ${allowed.join(", ")}.`,
    { code: "payment_intent_unexpected_state" },
  )
}

export function amountOf(value: unknown): number {
  if (typeof value !== "string" || !/^\d+$/.test(value))
    throw invalid(`Invalid integer: ${String(value)}`, { code: "parameter_invalid_integer", param: "amount" })
  const amount = Number(value)
  if (amount < 1) throw invalid("Amount must be positive", { code: "amount_too_small", param: "amount" })
  return amount
}

function knownCustomer(world: World, id: string | undefined): string | null {
  if (!id) return null
  if (!world.customers.has(id)) throw missing("customer", id)
  return id
}
