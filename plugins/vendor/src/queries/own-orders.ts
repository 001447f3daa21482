import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"

/**
 * Refuses a list of orders as soon as one is not this cooperative's.
 * @throws CodedError `order_not_found`, the same as for one that does not exist
 */
export async function ownOrders(container: MedusaContainer, cooperativeId: string, orderIds: string[]): Promise<void> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const asked = [...new Set(orderIds)]
  const { rows } = await database.raw<{ rows: { order_id: string }[] }>(
    `select distinct order_id from cooperative_cooperative_order_order
    where cooperative_id = ? and order_id = any(?) and deleted_at is null`,
    [cooperativeId, asked],
  )
  const own = new Set(rows.map(({ order_id }) => order_id))
  const foreign = asked.find((id) => !own.has(id))
  if (foreign) throw new CodedError("order_not_found", `No order ${foreign}`)
}
