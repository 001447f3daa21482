import { importLimits } from "../../contract/product-import"
import { columnOf } from "./column-letters"
import { TableFault } from "./table-fault"

const rowPattern = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g
const cellPattern = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g
const filled = /<(?:\w+:)?(?:v|is|f)\b/
const lastRow = importLimits.rows * 2

export type ScannedSheet = {
  /** The sheet without rows that hold nothing: programs write thousands of them for their looks alone. */
  xml: string
  /** Cells that are no plain values, by line and column, both from 1. */
  special: Map<number, Map<number, "formula" | "error">>
}

/**
 * Looks over a sheet before anything is made of it: a cell far away makes a table as large as its address says, whoever wrote it.
 * @throws TableFault
 */
export function scanSheet(xml: string): ScannedSheet {
  const special: ScannedSheet["special"] = new Map()
  const clean = xml.replace(rowPattern, (row, attributes: string, content: string | undefined) => {
    if (!content || !filled.test(content)) return ""
    const line = Number(/\br\s*=\s*["'](\d{1,7})["']/.exec(attributes)?.[1])
    if (!line) throw new TableFault("broken")
    if (line > lastRow) throw new TableFault("too_many_rows", line)
    special.set(line, scanCells(content, line))
    return row
  })
  // a row that the pattern above did not take for one would not have been looked at
  if (count(clean, /<(?:\w+:)?row\b/g) !== count(clean, rowPattern)) throw new TableFault("broken")
  return { xml: clean, special }
}

function scanCells(content: string, line: number): Map<number, "formula" | "error"> {
  const special = new Map<number, "formula" | "error">()
  let found = 0
  for (const [, attributes = "", inner = ""] of content.matchAll(cellPattern)) {
    found++
    const [, letters = "", row] = /\br\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/.exec(attributes) ?? []
    if (!letters || Number(row) !== line) throw new TableFault("broken", line)
    if (!filled.test(inner)) continue
    const column = columnOf(letters)
    if (column > importLimits.columns) throw new TableFault("too_many_columns", line)
    if (/<(?:\w+:)?f\b/.test(inner)) special.set(column, "formula")
    else if (/\bt\s*=\s*["']e["']/.test(attributes)) special.set(column, "error")
  }
  if (found !== count(content, /<(?:\w+:)?c\b/g)) throw new TableFault("broken", line)
  return special
}

const count = (text: string, pattern: RegExp): number => {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
