import { type Form, formOf, textOf } from "./form"
import type { CardBehaviour, PaymentMethod } from "./objects"
import { Refusal } from "./refusal"
import { stamp, type World } from "./world"

/** Stripe's test cards and the names that its API has for them. */
const behaviours: Record<string, CardBehaviour> = {
  "4242424242424242": "succeeds",
  "4000000000000002": "declined",
  "4000000000009995": "insufficient_funds",
  "4000002760003184": "challenge",
  "4000002500003155": "challenge",
  "4000008400001629": "challenge_declined",
}
const named: Record<string, string> = {
  pm_card_visa: "4242424242424242",
  pm_card_visa_chargeDeclined: "4000000000000002",
  pm_card_chargeDeclined: "4000000000000002",
  pm_card_visa_chargeDeclinedInsufficientFunds: "4000000000009995",
  pm_card_chargeDeclinedInsufficientFunds: "4000000000009995",
  pm_card_authenticationRequired: "4000002760003184",
  pm_card_threeDSecure2Required: "4000002760003184",
}

/** The payment method that a confirmation names or describes. */
export function methodFor(world: World, form: Form): PaymentMethod | null {
  const id = textOf(form["payment_method"])
  if (id) return world.methods.get(id) ?? namedCard(world, id)
  const data = formOf(form["payment_method_data"])
  const type = textOf(data["type"])
  if (!type) return null
  if (type !== "card") return keep(world, { type: "gopay", behaviour: "redirect" })
  const card = formOf(data["card"])
  return newCard(world, textOf(card["number"])?.replace(/\D/g, "") ?? "")
}

function namedCard(world: World, id: string): PaymentMethod {
  const number = named[id]
  if (!number) {
    const message = `No such PaymentMethod: '${id}'`
    throw new Refusal(400, {
      type: "invalid_request_error",
      code: "resource_missing",
      message,
      param: "payment_method",
    })
  }
  return newCard(world, number)
}

function newCard(world: World, number: string): PaymentMethod {
  const behaviour = behaviours[number]
  if (!behaviour) {
    const message = "Your card number is incorrect."
    throw new Refusal(402, { type: "card_error", code: "incorrect_number", message, param: "number" })
  }
  const card = { brand: "visa", last4: number.slice(-4), exp_month: 12, exp_year: 2034, country: "US" }
  return keep(world, { type: "card", behaviour, card })
}

function keep(world: World, method: Pick<PaymentMethod, "type" | "behaviour" | "card">): PaymentMethod {
  const kept: PaymentMethod = { ...stamp("pm", "payment_method"), metadata: {}, customer: null, ...method }
  world.methods.set(kept.id, kept)
  return kept
}
