import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type Row = Record<string, unknown>

const rowsPerStatement = 5000
const quoted = (columns: string[]) => columns.map((column) => `"${column}"`).join(", ")

function* chunks(rows: Row[]): Generator<string> {
  for (let start = 0; start < rows.length; start += rowsPerStatement)
    yield JSON.stringify(rows.slice(start, start + rowsPerStatement))
}

/**
 * Writes many rows of equal columns in a few statements.
 * @param onConflict ends the statement, e.g. `on conflict do nothing`
 */
export async function bulkInsert(database: Knex, table: string, rows: Row[], onConflict = ""): Promise<void> {
  const columns = quoted(Object.keys(rows[0] ?? {}))
  for (const chunk of chunks(rows))
    await database.raw(
      `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", ?::jsonb) ${onConflict}`,
      [chunk],
    )
}

/** Sets every given column of rows that are found by `id`. */
export async function bulkUpdate(database: Knex, table: string, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== "id")
  const values = columns.map((column) => `"${column}" = given."${column}"`).join(", ")
  for (const chunk of chunks(rows))
    await database.raw(
      `update "${table}" set ${values}, "updated_at" = now() from jsonb_populate_recordset(null::"${table}", ?::jsonb) as given
       where "${table}"."id" = given."id"`,
      [chunk],
    )
}

/** Marks rows as deleted, as Medusa does. @param column by which they are found */
export async function softDelete(database: Knex, table: string, column: string, values: string[]): Promise<void> {
  if (values.length)
    await database.raw(
      `update "${table}" set "deleted_at" = now(), "updated_at" = now() where "${column}" = any(?) and "deleted_at" is null`,
      [values],
    )
}

/** How Medusa stores an exact amount beside the plain number. */
export const rawAmount = (value: number): Row => ({ value: String(value), precision: 20 })
