import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Adjustment, wholeAdjustments } from "../domain/whole-adjustments"

const reductions = `
  select adjustment.id, adjustment.code, adjustment.amount::text as amount, item.id as line,
    (item.unit_price * item.quantity)::float8 as price
  from cart_line_item_adjustment adjustment
  join cart_line_item item on item.id = adjustment.item_id and item.deleted_at is null
  where item.cart_id = ? and adjustment.deleted_at is null order by adjustment.item_id, adjustment.id`

/**
 * Makes the reductions of a cart's lines whole rupiah. They were made anew a moment before and are made anew when anything is undone,
 * so that there is nothing to restore.
 */
export async function roundAdjustments(container: MedusaContainer, cart_id: string): Promise<void> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Adjustment[] }>(reductions, [cart_id])
  const whole = wholeAdjustments(rows)
  const changed = rows.filter(({ id, amount }) => Number(amount) !== whole.get(id))
  if (!changed.length) return
  await database.raw(
    `update cart_line_item_adjustment set amount = part.amount,
       raw_amount = jsonb_build_object('value', part.amount::text, 'precision', 20)
     from unnest(?::text[], ?::bigint[]) as part (id, amount) where cart_line_item_adjustment.id = part.id`,
    [changed.map(({ id }) => id), changed.map(({ id }) => whole.get(id) ?? 0)],
  )
}
