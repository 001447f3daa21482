import { type Form, formOf, textOf, textsOf } from "./form"
import type { Account, Payout, Reversal, Transfer } from "./objects"
import { book } from "./pay"
import { amountOf } from "./payment-intents"
import { invalid, missing } from "./refusal"
import { now, stamp, type World } from "./world"

export function accountOf(world: World, id: string): Account {
  const account = world.accounts.get(id)
  if (!account) throw missing("account", id)
  return account
}

/** A connected account that has not told anything about itself yet. */
export function createAccount(world: World, form: Form): Account {
  const capabilities = Object.keys(formOf(form["capabilities"])).map((name) => [name, "inactive"] as const)
  const due = ["business_type", "external_account", "tos_acceptance.date"]
  const account: Account = {
    ...stamp("acct", "account"),
    metadata: textsOf(form["metadata"]),
    type: textOf(form["type"]) ?? "none",
    country: textOf(form["country"]) ?? "US",
    email: textOf(form["email"]) ?? null,
    charges_enabled: false,
    payouts_enabled: false,
    details_submitted: false,
    requirements: { currently_due: due, past_due: [], eventually_due: due, disabled_reason: "requirements.past_due" },
    capabilities: Object.fromEntries(capabilities),
  }
  world.accounts.set(account.id, account)
  return account
}

/** What onboarding, or Stripe's own checks, changed. */
export function changeAccount(world: World, id: string, ready: boolean, due: string[] = []): Account {
  const account = accountOf(world, id)
  Object.assign(account, { charges_enabled: ready, payouts_enabled: ready, details_submitted: true })
  account.requirements = {
    currently_due: due,
    past_due: due,
    eventually_due: due,
    disabled_reason: ready ? null : "requirements.past_due",
  }
  for (const name of Object.keys(account.capabilities)) account.capabilities[name] = ready ? "active" : "inactive"
  world.emit("account.updated", account, account.id)
  return account
}

export function createTransfer(world: World, form: Form): Transfer {
  const destination = textOf(form["destination"]) ?? ""
  const account = accountOf(world, destination)
  if (account.capabilities["transfers"] !== "active")
    throw invalid("Your destination account needs to have the transfers capability enabled.", {
      code: "insufficient_capabilities_for_transfer",
    })
  const transfer: Transfer = {
    ...stamp("tr", "transfer"),
    metadata: textsOf(form["metadata"]),
    amount: amountOf(form["amount"]),
    amount_reversed: 0,
    currency: textOf(form["currency"]) ?? "",
    destination,
    reversed: false,
    transfer_group: textOf(form["transfer_group"]) ?? null,
    source_transaction: textOf(form["source_transaction"]) ?? null,
  }
  world.transfers.set(transfer.id, transfer)
  book(world, "transfer", -transfer.amount, transfer.currency)
  world.emit("transfer.created", transfer)
  return transfer
}

export function transferOf(world: World, id: string): Transfer {
  const transfer = world.transfers.get(id)
  if (!transfer) throw missing("transfer", id)
  return transfer
}

export function reverseTransfer(world: World, id: string, form: Form): Reversal {
  const transfer = transferOf(world, id)
  const left = transfer.amount - transfer.amount_reversed
  const amount = form["amount"] === undefined ? left : amountOf(form["amount"])
  if (amount > left || left === 0)
    throw invalid(`Reversal amount (${amount}) is greater than unreversed amount on transfer (${left})`, {
      param: "amount",
    })
  transfer.amount_reversed += amount
  transfer.reversed = transfer.amount_reversed === transfer.amount
  const reversal: Reversal = {
    ...stamp("trr", "transfer_reversal"),
    metadata: textsOf(form["metadata"]),
    amount,
    currency: transfer.currency,
    transfer: id,
  }
  world.reversals.set(reversal.id, reversal)
  book(world, "transfer_refund", amount, transfer.currency)
  world.emit("transfer.reversed", transfer)
  return reversal
}

/** A payout of a connected account (or of the platform) that ended. */
export function endPayout(world: World, form: Form): Payout {
  const failed = textOf(form["status"]) === "failed"
  const payout: Payout = {
    ...stamp("po", "payout"),
    metadata: textsOf(form["metadata"]),
    amount: amountOf(form["amount"]),
    currency: textOf(form["currency"]) ?? "idr",
    status: failed ? "failed" : "paid",
    failure_code: failed ? "account_closed" : null,
    failure_message: failed ? "The bank account has been closed" : null,
    arrival_date: now(),
  }
  world.payouts.set(payout.id, payout)
  world.emit(failed ? "payout.failed" : "payout.paid", payout, textOf(form["account"]))
  return payout
}
