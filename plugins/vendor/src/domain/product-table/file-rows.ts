import { importLimits, type RowProblemCode } from "../../contract/product-import"
import { lettersOf } from "../../documents/tables/column-letters"
import { plainCell } from "../../documents/tables/harmless-cell"
import { type Cell, isEmpty, type Table, type TableRow } from "../../documents/tables/table"
import { parseCentimetres, parseWhole } from "./parse-amount"
import { columnRow, type FileColumn, type ProductColumn } from "./product-columns"
import type { Heading, Headings } from "./read-headings"

/** What stands in a row, by column; empty cells as "". Amounts are numbers, lengths in millimetres. */
export type FileRow = {
  line: number
  values: Partial<Record<ProductColumn, string | number>>
  attributes: Record<string, string>
}

export type Fault = { line: number; heading: Heading | null; code: RowProblemCode; value: string }

/** The rows below the headings; cells that cannot be understood are told in `faults` and count as empty. */
export function fileRows(table: Table, headings: Headings): { rows: FileRow[]; faults: Fault[] } {
  const faults: Fault[] = []
  const rows = table.rows.slice(1).flatMap((row) => fileRow(row, headings, faults))
  return { rows, faults }
}

/** The template's own example is nobody's product. */
const examples = ["contoh", "example"]

function fileRow({ line, cells }: TableRow, headings: Headings, faults: Fault[]): FileRow[] {
  const row: FileRow = { line, values: {}, attributes: {} }
  const found: Fault[] = []
  for (const heading of headings.read) {
    const cell = cells[heading.index] ?? { kind: "text", text: "" }
    const read = readCell(cell, heading.of)
    if ("code" in read) found.push({ line, heading, code: read.code, value: cell.text })
    const value = "value" in read ? read.value : ""
    if ("attribute" in heading.of) row.attributes[heading.of.attribute] = String(value)
    else row.values[heading.of.column] = value
  }
  if (examples.includes(String(row.values.code ?? "").toLowerCase())) return []
  faults.push(...found)
  return [row]
}

type Read = { value: string | number } | { code: RowProblemCode }

const refusedKinds = { formula: "formula", error: "cell_error", date: "date" } as const

function readCell(cell: Cell, of: FileColumn): Read {
  const { kind, text } = cell
  if (kind === "formula" || kind === "error" || kind === "date") return { code: refusedKinds[kind] }
  if (text.length > importLimits.cell) return { code: "cell_too_long" }
  if (isEmpty(cell)) return { value: "" }
  const plain = kind === "text" ? plainCell(text.replace(/\r\n?/g, "\n")).trim() : text
  const wanted = "column" in of ? columnRow(of.column).kind : "text"
  return wanted === "text" ? { value: plain } : readAmount(plain, kind === "number", wanted)
}

function readAmount(text: string, exact: boolean, kind: "whole" | "centimetres"): Read {
  if (exact) {
    const value = kind === "whole" ? Number(text) : Number((Number(text) * 10).toPrecision(12))
    return Number.isInteger(value) ? { value } : { code: kind === "whole" ? "not_whole" : "too_fine" }
  }
  const amount = kind === "whole" ? parseWhole(text) : parseCentimetres(text)
  return amount.ok ? { value: amount.value } : { code: amount.code }
}

export const placeOf = ({ line, heading, value }: Omit<Fault, "code">) => ({
  line,
  column: heading?.name ?? "",
  letters: heading ? lettersOf(heading.index + 1) : "",
  value: value.slice(0, 80),
})
