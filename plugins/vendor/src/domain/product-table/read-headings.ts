import type { Table } from "../../documents/tables/table"
import { TableFault } from "../../documents/tables/table-fault"
import { columnOfHeading, columnRow, type FileColumn } from "./product-columns"

/** A column of the file: where it stands, as it is called there, and what it is. */
export type Heading = { index: number; name: string; of: FileColumn }
export type Headings = {
  read: Heading[]
  /** Columns of nobody's, by their headings. */
  ignored: { index: number; name: string }[]
}

/**
 * What the first row says about the columns.
 * @throws TableFault `headings_missing` when nothing tells the products apart, `heading_twice`
 */
export function readHeadings(table: Table): Headings {
  const headings: Headings = { read: [], ignored: [] }
  const seen = new Set<string>()
  for (const [index, { text }] of (table.rows[0]?.cells ?? []).entries()) {
    const name = text.trim().slice(0, 100)
    if (!name) continue
    const of = columnOfHeading(name)
    if (!of) {
      headings.ignored.push({ index, name })
      continue
    }
    const key = "column" in of ? of.column : `attribute:${of.attribute}`
    if (seen.has(key)) throw new TableFault("heading_twice", table.rows[0]?.line)
    seen.add(key)
    if (!("column" in of && columnRow(of.column).shown)) headings.read.push({ index, name, of })
  }
  if (!["product_id", "variant_id", "code", "title_id"].some((key) => seen.has(key)))
    throw new TableFault("headings_missing", table.rows[0]?.line)
  return headings
}
