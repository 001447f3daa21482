import type { MedusaContainer } from "@medusajs/framework/types"
import { type DisputeState, disputeBookings } from "../domain/dispute-bookings"
import { LEDGER_MODULE } from "../modules/ledger"
import type LedgerModuleService from "../modules/ledger/service"
import { orderFacts } from "../queries/order-facts"
import { ordersOfPurchase } from "../queries/orders-of-payment"
import { bookOrder, underLedgerLock } from "./book-order"

type Disputed = { order_id: string } | { purchase_id: string }
type Input = Disputed & { dispute_id: string /** Whole rupiah. */; amount: number; state: DisputeState }

/**
 * A buyer's bank takes money back, or gives it back after all. Books it on the order, or spread over the orders of the purchase,
 * and lets their commission follow. Safe to be told twice and out of turn.
 */
export async function bookDispute(container: MedusaContainer, input: Input): Promise<void> {
  const ids = "order_id" in input ? [input.order_id] : await ordersOfPurchase(container, input.purchase_id)
  for (const id of ids) await bookOrder(container, id)
  await underLedgerLock(container, `dispute:${input.dispute_id}`, async () => {
    const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
    const [facts, posted] = await Promise.all([orderFacts(container, ids), ledger.postedFor(ids)])
    const orders = facts.map((one) => ({ facts: one, posted: posted.get(one.order_id) ?? [] }))
    await ledger.post(disputeBookings({ ...input, id: input.dispute_id }, orders))
  })
  for (const id of ids) await bookOrder(container, id)
}
