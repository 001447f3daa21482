import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type PromotionRow, promotionColumns } from "./promotion-row"

/** Promotions with these codes, in any state; `ids` are Medusa's, for those that hold without a code. */
export async function promotionsByCode(
  container: MedusaContainer,
  codes: readonly string[],
  ids: readonly string[] = [],
): Promise<PromotionRow[]> {
  if (!codes.length && !ids.length) return []
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: PromotionRow[] }>(
    `select ${promotionColumns} where (own.code = any(?) or own.promotion_id = any(?)) and own.deleted_at is null`,
    [[...codes], [...ids]],
  )
  return rows
}
