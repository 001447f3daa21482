import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { latest, type Standing } from "../domain/plan-product"
import type { OwnProduct } from "../domain/product-table/product-columns"
import { productFiles } from "./products/product-file-row"
import { productOfRow } from "./products/product-of-row"
import { productRows } from "./products/product-row"

/** A product as its cooperative last wrote it, with what decides about writing it again. */
export type StandingProduct = OwnProduct & {
  standing: Standing
  /** Pieces of each variant that orders have reserved. */
  reserved: ReadonlyMap<string, number>
}

/** All products of a cooperative, drafts too, in the order of their making. */
export async function ownProducts(container: MedusaContainer, cooperative_id: string): Promise<StandingProduct[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: owned } = await database.raw<{ rows: { id: string }[] }>(
    `select product.id from cooperative_cooperative_product_product link
     join product on product.id = link.product_id and product.deleted_at is null
     where link.cooperative_id = ? and link.deleted_at is null order by product.created_at, product.id`,
    [cooperative_id],
  )
  const ids = owned.map(({ id }) => id)
  const [rows, files] = await Promise.all([productRows(database, cooperative_id, ids), productFiles(database, ids)])
  return ids.flatMap((id) => {
    const row = rows.get(id)
    if (!row) return []
    const file = files.get(id)
    const standing: Standing = { state: row.status, live: productOfRow(row), change: file?.change ?? null }
    return {
      ...{ id, code: row.handle, version: file?.version ?? 1, state: row.status },
      ...{ product: latest(standing), standing },
      reserved: new Map((row.variants ?? []).map((variant) => [variant.id, Number(variant.reserved)])),
    }
  })
}
