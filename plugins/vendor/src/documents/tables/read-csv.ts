import { CsvError, parse } from "csv-parse/sync"
import { importLimits } from "../../contract/product-import"
import { decodeText } from "./decode-text"
import type { Table } from "./table"
import { TableFault } from "./table-fault"

const delimiters = [";", ",", "\t"] as const
/** Characters of one row; a row with a cell of a megabyte can still be read, and is refused with its column. */
const longestRow = 2_500_000

/**
 * A text file as rows. Its separator is the one that its first line has most of; Excel's own hint `sep=;` counts more.
 * @throws TableFault
 */
export function readCsv(bytes: Uint8Array): Table {
  const decoded = decodeText(bytes)
  // ends of lines of any system are one line's end, within quotes too
  const text = decoded.text.replace(/\r\n?/g, "\n")
  const hint = /^sep=([;,\t])\n/i.exec(text)
  const body = hint ? text.slice(hint[0].length) : text
  const records = parseRecords(body, hint?.[1] ?? likeliest(body))
  let line = hint ? 2 : 1
  const rows: Table["rows"][number][] = []
  for (const { record, info } of records) {
    if (record.length > importLimits.columns) throw new TableFault("too_many_columns", line)
    if (record.some((cell) => cell.trim() !== ""))
      rows.push({
        line,
        cells: record.map((cell) => ({ kind: cell.startsWith("=") ? "formula" : "text", text: cell })),
      })
    line = info.lines + (hint ? 2 : 1)
  }
  return { format: "csv", rows, windows_1252: decoded.windows_1252 }
}

type Parsed = { record: string[]; info: { lines: number } }

function parseRecords(text: string, delimiter: string): Parsed[] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      max_record_size: longestRow,
      // the headings, every row that may be, and one that is too many; rows without anything have no end of their own
      to: importLimits.rows * 2,
      info: true,
    }) as unknown as Parsed[]
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    const line = Number(cause["lines"]) || undefined
    if (cause.code === "CSV_MAX_RECORD_SIZE") throw new TableFault("row_too_long", line)
    throw new TableFault(/QUOTE/.test(cause.code) ? "quotes" : "broken", line)
  }
}

function likeliest(text: string): string {
  const first = text.slice(0, 20_000).split("\n", 1)[0] ?? ""
  const counts = delimiters.map((delimiter) => first.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ";"
}
