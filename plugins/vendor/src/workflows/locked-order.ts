import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Seconds that somebody waits for another who works on the same order; a gateway may take its time. */
const patience = 90

/** One at a time per order, over all processes. Not to be taken again inside. */
export function lockedOrder<T>(container: MedusaContainer, orderId: string, work: () => Promise<T>): Promise<T> {
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  return locking.execute(`cooperative-order:${orderId}`, work, { timeout: patience })
}
