import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ordersDue, purchasesUnpaid } from "../queries/orders-due"
import { expirePurchase } from "../workflows/expire-purchase"
import { finishCancellation } from "../workflows/finish-cancellation"
import { followClock } from "../workflows/follow-clock"
import { lockedOrder } from "../workflows/locked-order"
import { notePaidOrders } from "../workflows/note-paid-orders"

/** What happens to orders by themselves. Several processes may run it at once: each order is looked at again under its lock. */
export default async function watchOrders(container: MedusaContainer): Promise<void> {
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const each = async <Row>(
    what: string,
    rows: Row[],
    idOf: (row: Row) => string,
    work: (row: Row) => Promise<void>,
  ) => {
    for (const row of rows)
      try {
        await work(row)
      } catch (cause) {
        logger.error(`${what} of ${idOf(row)} failed and is tried again`, cause as Error)
      }
  }
  const id = (orderId: string) => orderId
  await notePaidOrders(container)
  await each(
    "Expiry",
    await purchasesUnpaid(container),
    (purchase) => purchase.id,
    (purchase) => expirePurchase(container, purchase),
  )
  for (const kind of ["lapse", "receive", "release"] as const)
    await each(kind, await ordersDue(container, kind), id, (orderId) => followClock(container, orderId))
  await each("Cancellation", await ordersDue(container, "undo"), id, (orderId) =>
    lockedOrder(container, orderId, () => finishCancellation(container, orderId)),
  )
}

export const config = { name: "watch-orders", schedule: "* * * * *" }
