import type { TableFormat } from "../../contract/product-import"

/** What a spreadsheet can hold besides text, and an import may not take for text. */
export type CellKind = "text" | "number" | "date" | "formula" | "error"

/** Numbers as text with a point for decimals and no grouping. */
export type Cell = { kind: CellKind; text: string }

export type TableRow = { line: number; cells: readonly Cell[] }

/** A file as rows and cells, whichever kind it was. Rows that hold nothing are left out. */
export type Table = {
  format: TableFormat
  rows: readonly TableRow[]
  /** A text file that was written in Windows' old encoding: signs may have become others. */
  windows_1252: boolean
}

export const emptyCell: Cell = { kind: "text", text: "" }
export const isEmpty = ({ text, kind }: Cell): boolean => kind === "text" && text.trim() === ""
