import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"

/**
 * Refuses an order that is not this cooperative's, with the same answer as one that does not exist.
 * @throws CodedError `order_not_found`
 */
export async function ownOrder(container: MedusaContainer, cooperativeId: string, orderId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: ["order_id"],
    filters: { cooperative_id: cooperativeId, order_id: orderId },
  })
  if (!data.length) throw new CodedError("order_not_found", `No order ${orderId}`)
}
