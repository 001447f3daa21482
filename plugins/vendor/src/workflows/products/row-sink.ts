import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { bulkInsert, bulkUpdate, type Row, softDelete } from "./bulk-sql"

const upsertTexts = `on conflict ("reference_id", "locale_code") where "deleted_at" is null
  do update set "translations" = excluded."translations", "translated_field_count" = excluded."translated_field_count", "updated_at" = now()`

/** Medusa empties these instead of marking their rows. */
const plainPivots = new Set(["product_category_product", "product_variant_option"])

/** Gathers what is to be written of many products, so that it goes out in a few statements, in the order of its first rows. */
export class RowSink {
  private readonly removed = new Map<string, { table: string; column: string; values: string[] }>()
  private readonly updated = new Map<string, Row[]>()
  private readonly added = new Map<string, Row[]>()

  add(table: string, ...rows: Row[]): void {
    push(this.added, table, rows)
  }

  update(table: string, ...rows: Row[]): void {
    push(this.updated, table, rows)
  }

  remove(table: string, column: string, ...values: string[]): void {
    const key = `${table}.${column}`
    const known = this.removed.get(key)
    if (known) known.values.push(...values)
    else this.removed.set(key, { table, column, values })
  }

  /** The English of an entity; texts that are empty are left out, so that Indonesian stands there. */
  english(reference: string, id: string, texts: Record<string, string>): void {
    const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text))
    this.add("translation", {
      id: generateEntityId(undefined, "trans"),
      reference,
      reference_id: id,
      locale_code: "en",
      translations: given,
      translated_field_count: Object.keys(given).length,
    })
  }

  async flush(database: Knex): Promise<void> {
    for (const { table, column, values } of this.removed.values()) {
      if (plainPivots.has(table)) await database(table).whereIn(column, values).delete()
      else await softDelete(database, table, column, values)
    }
    for (const [table, rows] of this.updated) await bulkUpdate(database, table, rows)
    for (const [table, rows] of this.added)
      await bulkInsert(database, table, rows, table === "translation" ? upsertTexts : "")
  }
}

function push(into: Map<string, Row[]>, table: string, rows: Row[]): void {
  const known = into.get(table)
  if (known) known.push(...rows)
  else into.set(table, [...rows])
}
