import type { Fault, FileRow } from "./file-rows"
import type { RowGroup } from "./group-rows"
import { columnRow, type ProductColumn } from "./product-columns"
import type { Heading, Headings } from "./read-headings"

/** What a group's rows say of the product as a whole, and in which line. Only of columns that the file has. */
export type Merged = {
  values: Partial<Record<ProductColumn, { value: string | number; line: number }>>
  attributes: Record<string, { value: string; line: number }>
}

/** Each column's one value, wherever in the group it stands; rows that say different things are told. */
export function mergeGroup({ rows }: RowGroup, headings: Headings, faults: Fault[]): Merged {
  const merged: Merged = { values: {}, attributes: {} }
  for (const heading of headings.read) {
    const { of } = heading
    if ("attribute" in of) {
      const found = oneOf(rows, heading, (row) => row.attributes[of.attribute] ?? "", faults)
      merged.attributes[of.attribute] = { value: String(found.value), line: found.line }
    } else if (columnRow(of.column).of === "product" && !told.includes(of.column))
      merged.values[of.column] = oneOf(rows, heading, (row) => row.values[of.column] ?? "", faults)
  }
  return merged
}

/** They say which rows belong together, and have done so. */
const told: readonly ProductColumn[] = ["product_id", "code"]

function oneOf(
  rows: readonly FileRow[],
  heading: Heading,
  read: (row: FileRow) => string | number,
  faults: Fault[],
): { value: string | number; line: number } {
  const first = rows.find((row) => read(row) !== "")
  for (const row of rows)
    if (first && read(row) !== "" && read(row) !== read(first))
      faults.push({ line: row.line, heading, code: "differs", value: String(read(row)) })
  return { value: first ? read(first) : "", line: first?.line ?? rows[0]?.line ?? 1 }
}
