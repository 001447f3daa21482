import { strToU8, zipSync } from "fflate"
import { openWorkbook } from "./open-workbook"
import { scanSheet } from "./scan-sheet"
import { type Cell, type CellKind, emptyCell, isEmpty, type Table } from "./table"
import { TableFault } from "./table-fault"

/**
 * The first sheet of an .xlsx. What the library gets to read is a ZIP of our own making that holds only what has been unpacked and
 * looked over here, so nothing that it does can grow beyond that.
 * @throws TableFault
 */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  const { parts, sheet } = openWorkbook(bytes)
  const { xml, special } = scanSheet(parts.get(sheet) ?? "")
  const files = Object.fromEntries([...parts.set(sheet, xml)].map(([name, text]) => [name, strToU8(text)]))
  const data = await readClean(zipSync(files, { level: 0 }))
  const lines = Math.max(data.length, ...special.keys())
  const rows: Table["rows"][number][] = []
  for (let line = 1; line <= lines; line++) {
    const cells = cellsOf(data[line - 1] ?? [], special.get(line))
    if (!cells.every(isEmpty)) rows.push({ line, cells })
  }
  return { format: "xlsx", rows, windows_1252: false }
}

type Value = string | number | boolean | Date | null

async function readClean(zip: Uint8Array): Promise<Value[][]> {
  const { readSheet } = await import("read-excel-file/node")
  try {
    return (await readSheet(Buffer.from(zip), 1, { trim: false })) as Value[][]
  } catch {
    throw new TableFault("broken")
  }
}

function cellsOf(values: readonly Value[], special: ReadonlyMap<number, CellKind> = new Map()): Cell[] {
  const width = Math.max(values.length, ...special.keys())
  return Array.from({ length: width }, (_, index) => {
    const cell = cellOf(values[index] ?? null)
    const kind = special.get(index + 1)
    return kind ? { kind, text: cell.text } : cell
  })
}

function cellOf(value: Value): Cell {
  if (value === null) return emptyCell
  if (value instanceof Date) return { kind: "date", text: value.toISOString().slice(0, 10) }
  // 0.1 + 0.2 is 0.3 for whoever typed it
  if (typeof value === "number") return { kind: "number", text: String(Number(value.toPrecision(15))) }
  return { kind: "text", text: String(value) }
}
