import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Whether anything that decides a cart's prices has changed, begun or ended since its lines were priced: a price of one of its
 * variants or shipping options, a price list, a promotion of its stores, a tax, a cooperative. One query instead of pricing everything again (some 150).
 */
const changes = `
  with priced as (
    select least(
      (select min(updated_at) from cart_line_item where cart_id = :cart and deleted_at is null),
      (select min(updated_at) from cart_shipping_method where cart_id = :cart and deleted_at is null)
    ) as at
  ), sets as (
    select link.price_set_id from product_variant_price_set link
    join cart_line_item item on item.variant_id = link.variant_id
    where item.cart_id = :cart and item.deleted_at is null
    union all
    select link.price_set_id from shipping_option_price_set link
    join cart_shipping_method method on method.shipping_option_id = link.shipping_option_id
    where method.cart_id = :cart and method.deleted_at is null
  ), others as (
    select promotion_id as id from store_promotion
    where cooperative_id not in (
      select owner.cooperative_id from cooperative_cooperative_product_product owner
      join cart_line_item item on item.product_id = owner.product_id and item.cart_id = :cart and item.deleted_at is null
      where owner.deleted_at is null
    )
  )
  select priced.at is null
    or exists (select 1 from price where price_set_id in (select price_set_id from sets) and price.updated_at > priced.at)
    or exists (
      select 1 from price_list where updated_at > priced.at
        or starts_at between priced.at and now() or ends_at between priced.at and now()
    )
    or exists (select 1 from price_preference where updated_at > priced.at)
    or exists (select 1 from promotion where updated_at > priced.at and promotion.id not in (select id from others))
    or exists (
      select 1 from promotion_campaign where (updated_at > priced.at
        or starts_at between priced.at and now() or ends_at between priced.at and now())
        and campaign_identifier not in (select id from others)
    )
    or exists (select 1 from tax_rate where updated_at > priced.at)
    or exists (select 1 from tax_region where updated_at > priced.at)
    or exists (
      select 1 from tax_period where updated_at > priced.at
        or valid_from > to_char(priced.at at time zone 'Asia/Jakarta', 'YYYY-MM-DD')
          and valid_from <= to_char(now() at time zone 'Asia/Jakarta', 'YYYY-MM-DD')
        or valid_to >= to_char(priced.at at time zone 'Asia/Jakarta', 'YYYY-MM-DD')
          and valid_to < to_char(now() at time zone 'Asia/Jakarta', 'YYYY-MM-DD')
    )
    or exists (
      select 1 from cooperative
      join cooperative_cooperative_product_product owner on owner.cooperative_id = cooperative.id and owner.deleted_at is null
      join cart_line_item item on item.product_id = owner.product_id and item.cart_id = :cart and item.deleted_at is null
      where cooperative.updated_at > priced.at
    )
    as changed
  from priced`

export const findPriceChangesStep = createStep(
  "find-price-changes",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await database.raw(changes, { cart: cart_id })
    return new StepResponse(Boolean(rows[0]?.changed))
  },
)
