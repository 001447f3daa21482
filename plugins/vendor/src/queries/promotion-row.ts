import type { Promotion } from "../contract/promotion"
import { promotionState } from "../domain/promotion-state"

/** A cooperative's promotion with what Medusa has counted of it. */
export type PromotionRow = {
  id: string
  cooperative_id: string
  promotion_id: string
  version: number
  name: string
  kind: Promotion["kind"]
  value: number
  code: string | null
  minimum: number
  usage_limit: number | null
  product_ids: string[] | null
  from_day: string
  until_day: string | null
  ended_at: Date | null
  used: number
}

export const promotionColumns = `
  own.id, own.cooperative_id, own.promotion_id, own.version, own.name, own.kind, own.value, own.code, own.minimum, own.usage_limit,
  own.product_ids, own.from_day, own.until_day, own.ended_at, promotion.used
  from store_promotion own join promotion on promotion.id = own.promotion_id`

export const stateOfRow = (row: PromotionRow, now: Date) =>
  promotionState(
    { from: row.from_day, until: row.until_day, ended_at: row.ended_at, limit: row.usage_limit, used: row.used },
    now,
  )

/** @param titles of its chosen products */
export function showPromotion(row: PromotionRow, titles: ReadonlyMap<string, string>, now: Date): Promotion {
  return {
    ...{ id: row.id, version: row.version, name: row.name, kind: row.kind, value: row.value, code: row.code },
    ...{ minimum: row.minimum, limit: row.usage_limit, product_ids: row.product_ids, used: row.used },
    ...{ from: row.from_day, until: row.until_day, ended_at: row.ended_at?.toISOString() ?? null },
    state: stateOfRow(row, now),
    products: (row.product_ids ?? []).flatMap((id) => {
      const title = titles.get(id)
      return title === undefined ? [] : { id, title }
    }),
  }
}
