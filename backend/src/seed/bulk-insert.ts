import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type Row = Record<string, unknown>
/** Rows by the name of their table, in the order in which they have to be written. */
export type Tables = Map<string, Row[]>

const rowsPerStatement = 5000

/**
 * Writes many rows fast: a statement takes thousands of them as one JSON document, in which columns left out keep their
 * defaults. Rows that are there already stay as they are.
 */
export async function bulkInsert(database: Knex, tables: Tables): Promise<void> {
  for (const [table, rows] of tables) {
    for (let start = 0; start < rows.length; start += rowsPerStatement) {
      const chunk = rows.slice(start, start + rowsPerStatement)
      const columns = Object.keys(chunk[0] ?? {})
        .map((column) => `"${column}"`)
        .join(", ")
      await database.raw(
        `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", ?::jsonb) on conflict do nothing`,
        [JSON.stringify(chunk)],
      )
    }
  }
}

/** Adds rows to their table. */
export function addRows(tables: Tables, table: string, ...rows: Row[]): void {
  const known = tables.get(table)
  if (known) known.push(...rows)
  else tables.set(table, rows)
}

/** How Medusa stores an exact amount beside the plain number. */
export const rawAmount = (value: number): Row => ({ value: String(value), precision: 20 })
