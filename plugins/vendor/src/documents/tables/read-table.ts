import { importLimits } from "../../contract/product-import"
import { readCsv } from "./read-csv"
import { readXlsx } from "./read-xlsx"
import type { Cell, Table } from "./table"
import { TableFault } from "./table-fault"

/** Over all cells: many cells of a spreadsheet may share one long text, and would not share it any more after this. */
const mostCharacters = 40_000_000

const starts = (bytes: Uint8Array, ...sign: number[]): boolean => sign.every((byte, index) => bytes[index] === byte)

/** PDF, PNG, JPEG, GIF, RIFF, gzip, RAR, 7z, ELF: renamed, as a rule. */
const otherKinds = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x7f, 0x45, 0x4c, 0x46],
]

/**
 * A file as a table. Its first bytes say what it is; its name does not count.
 * @throws TableFault
 */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  if (bytes.length > importLimits.bytes) throw new TableFault("too_large")
  if (!bytes.length) throw new TableFault("empty")
  // Excel before 2007, and whatever has a password
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new TableFault("old_excel")
  if (otherKinds.some((sign) => starts(bytes, ...sign))) throw new TableFault("kind")
  const table = starts(bytes, 0x50, 0x4b) ? await readXlsx(bytes) : readCsv(bytes)
  if (!table.rows.length) throw new TableFault("empty")
  // the headings are one more
  const beyond = table.rows[importLimits.rows + 1]
  if (beyond) throw new TableFault("too_many_rows", beyond.line)
  return { ...table, rows: table.rows.map(({ line, cells }) => ({ line, cells: cells.map(shortened) })).map(counted()) }
}

/** Too long a cell is told with its place; one sign more than may be is enough to know it by. */
const shortened = ({ kind, text }: Cell): Cell => ({ kind, text: text.slice(0, importLimits.cell + 1) })

function counted() {
  let characters = 0
  return (row: Table["rows"][number]) => {
    for (const { text } of row.cells) characters += text.length
    if (characters > mostCharacters) throw new TableFault("too_large")
    return row
  }
}
