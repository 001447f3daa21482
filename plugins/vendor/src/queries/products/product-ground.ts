import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CodedError } from "../../domain/coded-error"
import { ensureStoreParts } from "../../workflows/ensure-store-parts"
import type { ProductGround } from "../../workflows/products/piece"

type Row = { handle: string; channel_id: string | null; categories: Record<string, string> | null }

/** What a cooperative's products are hung on; pictures come later. */
export async function productGround(container: MedusaContainer, cooperative_id: string): Promise<ProductGround> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const parts = await ensureStoreParts(container, cooperative_id)
  const { rows } = await database.raw<{ rows: Row[] }>(
    `select cooperative.handle,
       (select default_sales_channel_id from store where deleted_at is null order by created_at limit 1) as channel_id,
       (select json_object_agg(category.handle, category.id) from product_category category
         where category.deleted_at is null and category.is_active and not category.is_internal) as categories
     from cooperative where cooperative.id = ? and cooperative.deleted_at is null`,
    [cooperative_id],
  )
  const [row] = rows
  if (!row) throw new CodedError("cooperative_not_found", `No cooperative ${cooperative_id}`)
  if (!row.channel_id) throw new Error("The shop has no sales channel")
  return {
    cooperative_id,
    cooperative_handle: row.handle,
    ...parts,
    channel_id: row.channel_id,
    categories: new Map(Object.entries(row.categories ?? {})),
    pictures: new Map(),
  }
}
