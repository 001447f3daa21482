import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const products = `
  select product.id, product.title, min(price.amount)::float8 as price
  from cooperative_cooperative_product_product link
  join product on product.id = link.product_id and product.deleted_at is null
  left join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
  left join product_variant_price_set sets on sets.variant_id = variant.id and sets.deleted_at is null
  left join price on price.price_set_id = sets.price_set_id and price.currency_code = 'idr' and price.deleted_at is null
    and price.price_list_id is null
  where link.cooperative_id = :cooperative_id and link.deleted_at is null
    and (:ids::text[] is null or product.id = any(:ids))
  group by product.id order by product.title limit 2000`

export type OwnProduct = {
  id: string
  title: string /** Its cheapest variant, in whole rupiah. */
  price: number | null
}

/** Products of a cooperative, by name. @param ids only these; null for all */
export async function ownProducts(
  container: MedusaContainer,
  cooperative_id: string,
  ids: readonly string[] | null = null,
): Promise<OwnProduct[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: OwnProduct[] }>(products, { cooperative_id, ids: ids && [...ids] })
  return rows
}
