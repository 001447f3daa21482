import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The product of each variant; variants of another cooperative are left out. */
export async function productsOfVariants(
  container: MedusaContainer,
  cooperative_id: string,
  variant_ids: string[],
): Promise<Map<string, string>> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { id: string; product_id: string }[] }>(
    `select variant.id, variant.product_id from product_variant variant
     join cooperative_cooperative_product_product link
       on link.product_id = variant.product_id and link.cooperative_id = ? and link.deleted_at is null
     where variant.id = any(?) and variant.deleted_at is null`,
    [cooperative_id, variant_ids],
  )
  return new Map(rows.map(({ id, product_id }) => [id, product_id]))
}
