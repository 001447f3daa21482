import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "zod"
import { type productPricesAnswer, productPricesPerPage, type productPricesQuery } from "../../contract/desk-product"
import { likePattern } from "./like-pattern"

type Row = {
  variant_id: string
  product_id: string
  title: string
  variant: string
  price: number | null
  stock: number
  reserved: number
}

const own = `
  from cooperative_cooperative_product_product link
  join product on product.id = link.product_id and product.deleted_at is null
  join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
  where link.cooperative_id = :cooperative_id and link.deleted_at is null and product.title ilike :title`

/** The page's variants first, then what belongs to them: the other thousands are not looked up. */
const select = `
  with shown as (select product.id as product_id, product.title, product.metadata, variant.id, variant.title as variant, variant.variant_rank
    ${own} order by product.title, product.id, variant.variant_rank, variant.id limit ${productPricesPerPage} offset :offset)
  select shown.id as variant_id, shown.product_id, shown.title,
    case when (shown.metadata->>'has_option')::boolean then shown.variant else '' end as variant,
    cost.amount as price, coalesce(level.stocked_quantity, 0) as stock, coalesce(level.reserved_quantity, 0) as reserved
  from shown
  left join product_variant_price_set priced on priced.variant_id = shown.id and priced.deleted_at is null
  left join price cost on cost.price_set_id = priced.price_set_id and cost.currency_code = 'idr' and cost.rules_count = 0
    and cost.price_list_id is null and cost.min_quantity is null and cost.deleted_at is null
  left join product_variant_inventory_item kept on kept.variant_id = shown.id and kept.deleted_at is null
  left join inventory_level level on level.inventory_item_id = kept.inventory_item_id and level.deleted_at is null
    and level.location_id = (select place.stock_location_id from cooperative_cooperative_stock_location_stock_location place
      where place.cooperative_id = :cooperative_id and place.deleted_at is null limit 1)
  order by shown.title, shown.product_id, shown.variant_rank, shown.id`

/** A page of a cooperative's variants with price and stock, by title. */
export async function listProductPrices(
  container: MedusaContainer,
  cooperative_id: string,
  { q, page }: z.output<typeof productPricesQuery>,
): Promise<z.infer<typeof productPricesAnswer>> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const bindings = { cooperative_id, title: likePattern(q) }
  const [{ rows }, counted] = await Promise.all([
    database.raw<{ rows: Row[] }>(select, { ...bindings, offset: (page - 1) * productPricesPerPage }),
    database.raw<{ rows: { count: number }[] }>(`select count(*)::int as count ${own}`, bindings),
  ])
  return {
    rows: rows.map(({ price, stock, reserved, ...row }) => ({
      ...row,
      price: price === null ? null : Number(price),
      stock: Number(stock),
      reserved: Number(reserved),
    })),
    count: counted.rows[0]?.count ?? 0,
  }
}
