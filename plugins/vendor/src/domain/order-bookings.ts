import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { commissionDue } from "./commission-due"
import { jakartaMonth } from "./jakarta-day"
import type { LedgerTransactionInput, PostedTransaction } from "./ledger-transaction"
import { Bookkeeper } from "./order-bookkeeper"
import { proportion } from "./proportion"

/** A native capture or refund. Amounts may carry the fractions of a promotion. */
export type MoneyEvent = { id: string; amount: BigNumberInput; at: Date }

/** Everything about an order's money that is not the ledger's own. Frozen amounts in whole rupiah. */
export type OrderFacts = {
  order_id: string
  purchase_id: string | null
  cooperative_id: string
  currency_code: string
  /** Its frozen lines together: fee, tax on it, what they claim, and how much of that is shipping. */
  frozen: { commission: number; tax: number; claim: number; shipping: number }
  captures: MoneyEvent[]
  refunds: MoneyEvent[]
}

/**
 * The transactions that are still missing so that the ledger says what the order's captures, refunds and frozen commission say.
 * It converges: from whatever is posted, in one go, and then finds nothing more. A posted event that no longer exists (a gateway
 * refused it after all) is taken back. Native fractions are rounded half up over all events together.
 * @param now a movement is dated when it happened, unless that month is over: closed statements don't change
 */
export function missingBookings(facts: OrderFacts, posted: PostedTransaction[], now: Date): LedgerTransactionInput[] {
  const books = new Bookkeeper(facts, posted)
  takeBackVanished(facts, books, now)
  const events = [
    ...facts.captures.map((event) => ({ ...event, what: "capture" as const })),
    ...facts.refunds.map((event) => ({ ...event, what: "refund" as const })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime() || a.what.localeCompare(b.what) || (a.id < b.id ? -1 : 1))
  const missing = events.filter(({ id }) => !books.has(id))
  let exact = { capture: MathBN.convert(0), refund: MathBN.convert(0) }
  for (const { id, what, amount } of events)
    if (books.has(id)) exact = { ...exact, [what]: MathBN.add(exact[what], amount) }
  for (const event of missing) {
    const { what } = event
    exact = { ...exact, [what]: MathBN.add(exact[what], event.amount) }
    const booked = what === "capture" ? books.captured : books.refunded
    const amount = exact[what].decimalPlaces(0).toNumber() - booked
    const at = jakartaMonth(event.at) === jakartaMonth(now) ? event.at : now
    if (what === "capture") bookCapture(facts, books, event.id, amount, at)
    else books.book("refund", `refund:${event.id}`, { held: amount, [books.standing]: -amount }, at)
    bookCommission(facts, books, event.id, at)
  }
  bookCommission(facts, books, null, now)
  return books.added
}

function bookCapture(facts: OrderFacts, books: Bookkeeper, id: string, amount: number, at: Date): void {
  const { claim, shipping } = facts.frozen
  const due = claim > 0 ? Math.min(shipping, proportion(shipping, books.captured + amount, claim)) : 0
  const part = Math.max(0, Math.min(amount, due - books.shipping))
  books.book("sale", `sale:${id}`, { held: part - amount, [books.standing]: amount - part }, at)
  books.book("shipping", `shipping:${id}`, { held: -part, [books.standing]: part }, at)
}

/** What is due of the fee for what is left of the order, less what was booked of it. */
function bookCommission(facts: OrderFacts, books: Bookkeeper, cause: string | null, at: Date): void {
  const due = commissionDue(facts.frozen, books.captured - books.refunded - books.disputed)
  const commission = due.commission - books.commission
  const fee_tax = due.tax - books.feeTax
  const postings = { [books.standing]: -commission - fee_tax, commission, fee_tax }
  books.book("commission", books.commissionKey(cause), postings, at)
}

function takeBackVanished({ captures, refunds }: OrderFacts, books: Bookkeeper, now: Date): void {
  const standing = new Set([...captures, ...refunds].map(({ id }) => id))
  for (const { key, kind, id, held } of books.events())
    if (!standing.has(id)) books.book(kind, `${key}:void`, { held: -held, [books.standing]: held }, now)
}
