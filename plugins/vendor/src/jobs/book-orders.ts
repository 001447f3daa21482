import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { unbookedOrders } from "../queries/unbooked-orders"
import { bookOrder } from "../workflows/book-order"

/** Books what events have missed: a process that died, an event that was lost. One order's trouble does not stop the others. */
export default async function bookOrders(container: MedusaContainer): Promise<void> {
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const id of await unbookedOrders(container)) {
    try {
      await bookOrder(container, id)
    } catch (cause) {
      logger.error(`Order ${id} could not be booked`, cause instanceof Error ? cause : new Error(String(cause)))
    }
  }
}

export const config = { name: "book-orders", schedule: "*/3 * * * *" }
