import type { TableFaultReason } from "../../contract/product-import"

/** A file that cannot be read as a table: expected, told to whoever sent it. */
export class TableFault extends Error {
  readonly reason: TableFaultReason
  /** Where, as far as that can be said. */
  readonly line: number | undefined

  constructor(reason: TableFaultReason, line?: number) {
    super(`This file is refused: ${reason}`)
    this.name = "TableFault"
    this.reason = reason
    this.line = line
  }
}
