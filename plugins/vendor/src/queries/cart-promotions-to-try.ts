import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { jakartaDay } from "../domain/jakarta-day"

const toTry = `
  select promotion.id, promotion.code
  from store_promotion own join promotion on promotion.id = own.promotion_id and promotion.deleted_at is null
  where own.cooperative_id in (
      select owner.cooperative_id from cart_line_item item
      join cooperative_cooperative_product_product owner on owner.product_id = item.product_id and owner.deleted_at is null
      where item.cart_id = :cart and item.deleted_at is null
    )
    and own.ended_at is null and own.deleted_at is null
    and own.from_day <= :today and (own.until_day is null or own.until_day >= :today)
    and (own.code is null or exists (
      select 1 from cart where id = :cart and jsonb_typeof(metadata -> 'codes') = 'array' and metadata -> 'codes' ? own.code
    ))
  union
  select promotion.id, promotion.code
  from cart_promotion link join promotion on promotion.id = link.promotion_id and promotion.deleted_at is null
  where link.cart_id = :cart and link.deleted_at is null
    and not exists (select 1 from store_promotion own where own.promotion_id = promotion.id)
  limit 200`

/**
 * The promotions that may hold in a cart: those of its own stores that run now, without a code or with one that was entered, and
 * what else stands in the cart already. A handful, however many stores have promotions: Medusa itself would look at all of them.
 */
export async function cartPromotionsToTry(
  container: MedusaContainer,
  cart_id: string,
): Promise<{ id: string; code: string }[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // a question mark is a place to fill for the query builder
  const { rows } = await database.raw<{ rows: { id: string; code: string }[] }>(toTry.replace("?", "\\?"), {
    cart: cart_id,
    today: jakartaDay(new Date()),
  })
  return rows
}
