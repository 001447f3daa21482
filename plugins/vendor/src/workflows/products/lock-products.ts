import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { CodedError } from "../../domain/coded-error"
import type { Standing } from "../../domain/plan-product"
import { actorNames } from "../../queries/actor-names"
import { type ProductFileRow, productFiles } from "../../queries/products/product-file-row"
import { productOfRow } from "../../queries/products/product-of-row"
import { type ProductRow, productRows } from "../../queries/products/product-row"
import { bulkInsert } from "./bulk-sql"

export type Held = { row: ProductRow; file: ProductFileRow; standing: Standing }

/** One writer of a cooperative's products at a time: what they count and call themselves holds until the end of the transaction. */
export async function holdCatalogue(trx: Knex.Transaction, cooperative_id: string): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [`products:${cooperative_id}`])
}

/**
 * Products of this cooperative as they stand now, held until the transaction ends, their stock too.
 * @param versions what the caller saw, by id; undefined for whatever there is
 * @throws CodedError `product_not_found`, also for another cooperative's; `changed_meanwhile` with `{ by, at }`
 */
export async function holdProducts(
  trx: Knex.Transaction,
  cooperative_id: string,
  versions: Map<string, number | undefined>,
): Promise<Map<string, Held>> {
  const ids = [...versions.keys()]
  if (!ids.length) return new Map()
  const own = await productRows(trx, cooperative_id, ids)
  for (const id of ids) if (!own.has(id)) throw new CodedError("product_not_found", `No product ${id}`)
  const made = ids.map((product_id) => ({
    id: generateEntityId(undefined, "pfile"),
    product_id,
    cooperative_id,
    version: 1,
    changed_party: "programme",
  }))
  await bulkInsert(trx, "product_file", withTimes(made), `on conflict ("product_id") do nothing`)
  await trx.raw(`select 1 from product_file where product_id = any(?) order by product_id for update`, [ids])
  await trx.raw(
    `select 1 from inventory_level level where level.deleted_at is null and level.inventory_item_id in (
       select kept.inventory_item_id from product_variant_inventory_item kept join product_variant variant on variant.id = kept.variant_id
       where variant.product_id = any(?) and kept.deleted_at is null) order by level.id for update`,
    [ids],
  )
  const [rows, files] = [await productRows(trx, cooperative_id, ids), await productFiles(trx, ids)]
  const held = new Map<string, Held>()
  for (const [id, version] of versions) {
    const [row, file] = [rows.get(id), files.get(id)]
    if (!row || !file) throw new CodedError("product_not_found", `No product ${id}`)
    if (version !== undefined && version !== file.version) throw await changedMeanwhile(trx, file)
    held.set(id, { row, file, standing: { state: row.status, live: productOfRow(row), change: file.change } })
  }
  return held
}

const withTimes = <T extends object>(rows: T[]) =>
  rows.map((row) => ({ ...row, changed_at: new Date(), created_at: new Date(), updated_at: new Date() }))

async function changedMeanwhile(trx: Knex.Transaction, file: ProductFileRow): Promise<CodedError> {
  const names = await actorNames(trx, [file.changed_by])
  return new CodedError("changed_meanwhile", `Product ${file.product_id} is at version ${file.version}`, {
    by: names.get(file.changed_by ?? "") ?? "",
    at: file.changed_at.toISOString(),
  })
}
