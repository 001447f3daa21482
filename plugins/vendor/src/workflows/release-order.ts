import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../modules/ledger"
import type LedgerModuleService from "../modules/ledger/service"
import { orderFacts } from "../queries/order-facts"
import { convergeOrder, underLedgerLock } from "./book-order"

/**
 * The return window of an order is over: what is left of it can be paid out. Asked again, nothing happens; of an order that was
 * refunded in full there is nothing to release.
 */
export function releaseOrder(container: MedusaContainer, order_id: string): Promise<void> {
  return underLedgerLock(container, order_id, async () => {
    await convergeOrder(container, order_id)
    const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
    const [[facts], posted] = await Promise.all([orderFacts(container, [order_id]), ledger.postedFor([order_id])])
    const postings = (posted.get(order_id) ?? []).flatMap((transaction) => transaction.postings)
    const left = postings.reduce((sum, { account, amount }) => (account === "pending" ? sum + amount : sum), 0)
    if (!facts || !left) return
    await ledger.post([
      {
        key: `release:${order_id}`,
        kind: "release",
        order_id,
        purchase_id: facts.purchase_id,
        cooperative_id: facts.cooperative_id,
        currency_code: facts.currency_code,
        postings: [
          { account: "pending", amount: -left },
          { account: "available", amount: left },
        ],
      },
    ])
  })
}
