import { randomUUID } from "node:crypto"
import type { ILockingModule, Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PURCHASE_MODULE } from "../modules/purchase"
import type PurchaseModuleService from "../modules/purchase/service"
import { repairPurchase, type UnfinishedPurchase } from "../workflows/repair-purchase"

/** Longer than any lock on a cart lives: whoever wrote an older unfinished purchase is gone. */
const graceMs = 3 * 60 * 1000

/** Finishes or removes the purchases that a dead process left half written. */
export default async function repairPurchases(container: MedusaContainer): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const unfinished = {
    state: ["pending" as const, "reserved" as const],
    updated_at: { $lt: new Date(Date.now() - graceMs) },
  }
  for (const { id, cart_id } of await purchases.listPurchases(unfinished)) {
    await underCartLock(container, cart_id, async () => {
      // somebody may have finished it while we waited for the lock
      const [purchase] = await purchases.listPurchases({ ...unfinished, id })
      if (!purchase) return
      const outcome = await repairPurchase(container, purchase as unknown as UnfinishedPurchase)
      const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.warn(`Purchase ${id} was left unfinished; now ${outcome}`)
    })
  }
}

async function underCartLock(container: MedusaContainer, cartId: string, work: () => Promise<void>): Promise<void> {
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  const ownerId = randomUUID()
  await locking.acquire(cartId, { ownerId, expire: 120 })
  try {
    await work()
  } finally {
    await locking.release(cartId, { ownerId })
  }
}

export const config = { name: "repair-purchases", schedule: "* * * * *" }
