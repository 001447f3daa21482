import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { missingBookings } from "../domain/order-bookings"
import { LEDGER_MODULE } from "../modules/ledger"
import type LedgerModuleService from "../modules/ledger/service"
import { orderFacts } from "../queries/order-facts"

/**
 * Makes the ledger say what an order's native captures and refunds say: sale, shipping, commission, refunds. Safe to call at any
 * moment and any number of times; what is right already stays.
 */
export function bookOrder(container: MedusaContainer, order_id: string): Promise<void> {
  return underLedgerLock(container, order_id, () => convergeOrder(container, order_id))
}

/** One bookkeeper per order at a time. */
export function underLedgerLock<T>(container: MedusaContainer, id: string, work: () => Promise<T>): Promise<T> {
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  return locking.execute(`ledger:${id}`, work, { timeout: 30 })
}

/** Call it only under the order's ledger lock. */
export async function convergeOrder(container: MedusaContainer, order_id: string): Promise<void> {
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  const [[facts], posted] = await Promise.all([orderFacts(container, [order_id]), ledger.postedFor([order_id])])
  if (facts) await ledger.post(missingBookings(facts, posted.get(order_id) ?? [], new Date()))
}
