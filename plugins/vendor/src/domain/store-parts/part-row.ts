export type PartRow = Record<string, unknown>
/** Rows by the name of their table, in the order in which they have to be written. */
export type PartRows = [table: string, rows: PartRow[]][]
