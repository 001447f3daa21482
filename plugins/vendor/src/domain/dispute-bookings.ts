import type { LedgerTransactionInput, PostedTransaction } from "./ledger-transaction"
import type { OrderFacts } from "./order-bookings"
import { Bookkeeper } from "./order-bookkeeper"
import { dealOut } from "./proportion"

export type DisputeState = "opened" | "won" | "lost"

/**
 * A disputed amount is taken from the orders in proportion to what is left of them, or, when less is left than was disputed, to
 * what they had taken. Won, each gets exactly its part back. Whatever the order in which the news come and however often: the
 * opening is booked once, and the last word counts.
 * @param amount whole rupiah
 */
export function disputeBookings(
  dispute: { id: string; amount: number; state: DisputeState },
  orders: { facts: OrderFacts; posted: PostedTransaction[] }[],
): LedgerTransactionInput[] {
  const books = orders.map(({ facts, posted }) => ({ facts, posted, book: new Bookkeeper(facts, posted) }))
  const key = (order_id: string, what: string) => `dispute:${dispute.id}:${order_id}:${what}`
  const opened = books.map(({ facts, posted }) => posted.find((one) => one.key === key(facts.order_id, "opened")))
  const lefts = books.map(({ book }) => Math.max(0, book.captured - book.refunded - book.disputed))
  const left = lefts.reduce((sum, one) => sum + one, 0)
  const weights = left >= dispute.amount ? lefts : books.map(({ book }) => book.captured)
  const parts = opened.some(Boolean)
    ? opened.map((one) => one?.postings.find(({ account }) => account === "held")?.amount ?? 0)
    : dealOut(dispute.amount, weights)
  const now = new Date()
  return books.flatMap(({ facts, posted, book }, index) => {
    const part = parts[index] ?? 0
    const stands = (what: string) => posted.some((one) => one.key === key(facts.order_id, what))
    if (!stands("opened"))
      book.book("dispute", key(facts.order_id, "opened"), { held: part, [book.standing]: -part }, now)
    if (dispute.state === "won" && !stands("won"))
      book.book("dispute", key(facts.order_id, "won"), { held: -part, [book.standing]: part }, now)
    return book.added
  })
}
