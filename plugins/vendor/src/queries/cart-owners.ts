import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const owners = `
  select product_id as id, cooperative_id from cooperative_cooperative_product_product
  where product_id = any(:products) and deleted_at is null
  union all
  select shipping_profile_id, cooperative_id from cooperative_cooperative_fulfillment_shipping_profile
  where shipping_profile_id = any(:profiles) and deleted_at is null`

/** Whose products and whose shipping profiles these are, by their ids. */
export async function cartOwners(
  container: MedusaContainer,
  products: readonly string[],
  profiles: readonly string[],
): Promise<Map<string, string>> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { id: string; cooperative_id: string }[] }>(owners, {
    products: [...products],
    profiles: [...profiles],
  })
  return new Map(rows.map(({ id, cooperative_id }) => [id, cooperative_id]))
}
