import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ShownPromotion } from "../contract/promotion"
import { type PromotionRow, promotionColumns, stateOfRow } from "./promotion-row"

/**
 * What holds for everybody in a store now, the greatest first.
 * @param product_id only what covers this product
 */
export async function shownPromotions(
  container: MedusaContainer,
  cooperative_id: string,
  product_id?: string,
): Promise<ShownPromotion[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: PromotionRow[] }>(
    `select ${promotionColumns} where own.cooperative_id = :cooperative_id and own.code is null and own.ended_at is null
       and own.deleted_at is null and (own.product_ids is null or :product_id::text = any(own.product_ids))
     order by own.value desc limit 50`,
    { cooperative_id, product_id: product_id ?? null },
  )
  const now = new Date()
  return rows
    .filter((row) => stateOfRow(row, now) === "running")
    .map(({ kind, value, minimum, until_day }) => ({ kind, value, minimum, until: until_day }))
}
