import { accountOf, createAccount, createTransfer, reverseTransfer, transferOf } from "./connect"
import { type Form, formOf, textOf, textsOf } from "./form"
import { page } from "./lists"
import type { Customer } from "./objects"
import { finishAction, type Outcome } from "./pay"
import { cancelIntent, captureIntent, confirmIntent, createIntent, intentOf, updateIntent } from "./payment-intents"
import { createRefund } from "./refunds"
import { missing } from "./refusal"
import { newId, now, stamp, type World } from "./world"

type Handler = (world: World, ids: string[], form: Form, url: string) => unknown

/** Stripe's API: method and path, `:id` being any id. A browser with its publishable key may use the `open` ones. */
const table: { route: string; open?: true; handle: Handler }[] = [
  { route: "POST /v1/payment_intents", handle: (world, _, form) => createIntent(world, form) },
  { route: "GET /v1/payment_intents", handle: (world, _, form, url) => page(world.intents.values(), url, form) },
  { route: "GET /v1/payment_intents/:id", open: true, handle: (world, [id = ""]) => intentOf(world, id) },
  {
    route: "POST /v1/payment_intents/:id",
    handle: (world, [id = ""], form) => updateIntent(world, intentOf(world, id), form),
  },
  {
    route: "POST /v1/payment_intents/:id/confirm",
    open: true,
    handle: (world, [id = ""], form) => confirmIntent(world, intentOf(world, id), form),
  },
  {
    route: "POST /v1/payment_intents/:id/finish_action",
    open: true,
    handle: (world, [id = ""], form) => {
      const intent = intentOf(world, id)
      finishAction(world, intent, (textOf(form["outcome"]) ?? "succeed") as Outcome)
      return intent
    },
  },
  {
    route: "POST /v1/payment_intents/:id/capture",
    handle: (world, [id = ""], form) => captureIntent(world, intentOf(world, id), form),
  },
  {
    route: "POST /v1/payment_intents/:id/cancel",
    handle: (world, [id = ""], form) => cancelIntent(world, intentOf(world, id), form),
  },
  { route: "POST /v1/refunds", handle: (world, _, form) => createRefund(world, form) },
  { route: "GET /v1/refunds", handle: (world, _, form, url) => page(world.refunds.values(), url, form) },
  { route: "GET /v1/refunds/:id", handle: (world, [id = ""]) => found(world.refunds, "refund", id) },
  { route: "GET /v1/charges", handle: (world, _, form, url) => page(world.charges.values(), url, form) },
  { route: "GET /v1/charges/:id", handle: (world, [id = ""]) => found(world.charges, "charge", id) },
  { route: "GET /v1/balance_transactions", handle: (world, _, form, url) => page(world.balance.values(), url, form) },
  { route: "POST /v1/customers", handle: (world, _, form) => createCustomer(world, form) },
  { route: "GET /v1/customers/:id", handle: (world, [id = ""]) => found(world.customers, "customer", id) },
  { route: "POST /v1/customers/:id", handle: (world, [id = ""], form) => changeCustomer(world, id, form) },
  { route: "DELETE /v1/customers/:id", handle: (world, [id = ""]) => deleteCustomer(world, id) },
  { route: "GET /v1/customers/:id/payment_methods", handle: (world, [id = ""], _, url) => methodsOf(world, id, url) },
  { route: "POST /v1/customer_sessions", handle: (world, _, form) => createCustomerSession(world, form) },
  { route: "POST /v1/transfers", handle: (world, _, form) => createTransfer(world, form) },
  { route: "GET /v1/transfers", handle: (world, _, form, url) => page(world.transfers.values(), url, form) },
  { route: "GET /v1/transfers/:id", handle: (world, [id = ""]) => transferOf(world, id) },
  { route: "POST /v1/transfers/:id/reversals", handle: (world, [id = ""], form) => reverseTransfer(world, id, form) },
  { route: "POST /v1/accounts", handle: (world, _, form) => createAccount(world, form) },
  { route: "GET /v1/accounts/:id", handle: (world, [id = ""]) => accountOf(world, id) },
  { route: "POST /v1/account_links", handle: (world, _, form) => accountLink(world, form) },
  { route: "GET /v1/payouts", handle: (world, _, form, url) => page(world.payouts.values(), url, form) },
  { route: "GET /v1/payouts/:id", handle: (world, [id = ""]) => found(world.payouts, "payout", id) },
  { route: "GET /v1/disputes", handle: (world, _, form, url) => page(world.disputes.values(), url, form) },
  { route: "GET /v1/disputes/:id", handle: (world, [id = ""]) => found(world.disputes, "dispute", id) },
  { route: "GET /v1/events", handle: (world, _, form, url) => page(world.events, url, form) },
]

const compiled = table.map(({ route, open = false, handle }) => ({
  pattern: new RegExp(`^${route.replace(/:id/g, "([^/]+)")}$`),
  open,
  handle,
}))

/** The handler of a call, or undefined. */
export function routeFor(call: string) {
  for (const { pattern, open, handle } of compiled) {
    const match = pattern.exec(call)
    if (match) return { open, ids: match.slice(1), handle }
  }
  return undefined
}

function found<T>(map: Map<string, T>, object: string, id: string): T {
  const value = map.get(id)
  if (!value) throw missing(object, id)
  return value
}

function createCustomer(world: World, form: Form): Customer {
  const customer: Customer = {
    ...stamp("cus", "customer"),
    metadata: textsOf(form["metadata"]),
    email: textOf(form["email"]) ?? null,
    name: textOf(form["name"]) ?? null,
  }
  world.customers.set(customer.id, customer)
  world.emit("customer.created", customer)
  return customer
}

function changeCustomer(world: World, id: string, form: Form): Customer {
  const customer = found(world.customers, "customer", id)
  if (form["email"]) customer.email = textOf(form["email"]) ?? null
  if (form["name"]) customer.name = textOf(form["name"]) ?? null
  return customer
}

function deleteCustomer(world: World, id: string) {
  found(world.customers, "customer", id)
  world.customers.delete(id)
  return { id, object: "customer", deleted: true }
}

function methodsOf(world: World, id: string, url: string) {
  found(world.customers, "customer", id)
  return page(
    [...world.methods.values()].filter(({ customer }) => customer === id),
    url,
    {},
  )
}

function createCustomerSession(world: World, form: Form) {
  const { id } = found(world.customers, "customer", textOf(form["customer"]) ?? "")
  const components = formOf(form["components"])
  return {
    object: "customer_session",
    client_secret: `cuss_secret_${newId("s").slice(2)}`,
    components,
    created: now(),
    customer: id,
    expires_at: now() + 1800,
    livemode: false,
  }
}

function accountLink(world: World, form: Form) {
  const { id } = accountOf(world, textOf(form["account"]) ?? "")
  return {
    object: "account_link",
    created: now(),
    expires_at: now() + 300,
    url: `https://connect.stripe.com/setup/e/${id}/${newId("l").slice(2)}`,
  }
}
