import { stringify } from "csv-stringify/sync"
import type { DocumentLanguage } from "../statement-texts"
import { harmlessCell } from "./harmless-cell"
import { xlsxText } from "./xlsx-text"

/** Text, or a number that a spreadsheet may reckon with. */
export type Value = string | number | null

export type Sheet = {
  name: string
  /** The first row holds the headings. */
  rows: readonly (readonly Value[])[]
  /** Characters, by column. */
  widths: readonly number[]
}

/**
 * A table as Excel opens it: UTF-8 with its mark, in Indonesian separated by semicolons and with a comma for decimals, in English the
 * other way round. Nothing in it runs as a formula.
 */
export function writeCsv(rows: Sheet["rows"], language: DocumentLanguage): string {
  const point = language === "id" ? "," : "."
  const written = (value: Value) => (typeof value === "number" ? String(value).replace(".", point) : guarded(value))
  return stringify(
    rows.map((row) => row.map(written)),
    // any line's end within a text would end the row for whoever reads it, not only the one that ends rows here
    { bom: true, delimiter: language === "id" ? ";" : ",", record_delimiter: "\r\n", quoted_match: /[\r\n\t]|^\s|\s$/ },
  )
}

/** The same as a workbook; headings stand still while one scrolls. Cells of text stay text, whatever is typed into them. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  const { default: writeExcelFile } = await import("write-excel-file/node")
  return writeExcelFile(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      data: rows.map((row, index) => row.map((value) => excelCell(value, index === 0))),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer()
}

function excelCell(value: Value, heading: boolean) {
  if (typeof value === "number") return { value, type: Number }
  const text = guarded(value)
  if (heading) return { value: text, type: String, fontWeight: "bold" as const, backgroundColor: "#eaf3ef", wrap: true }
  return text ? { value: xlsxText(text), type: String, format: "@" } : null
}

const guarded = (value: string | null): string => harmlessCell(value ?? "")
