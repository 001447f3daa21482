import type { LinePieces } from "../contract/purchase"
import { CodedError } from "./coded-error"

type Sold = { id: string; quantity: number }

/** What has not been sent and not been refused of an order's lines; lines with nothing left are left out. */
export function leftPieces(sold: Sold[], gone: LinePieces[]): LinePieces[] {
  return sold.flatMap(({ id, quantity }) => {
    const away = gone.reduce((sum, piece) => sum + (piece.line_id === id ? piece.quantity : 0), 0)
    return quantity > away ? [{ line_id: id, quantity: quantity - away }] : []
  })
}

/**
 * Takes what goes into a parcel out of what is left.
 * @returns what is left afterwards
 * @throws CodedError `invalid_input` for a line of another order, a line twice or more pieces than are left
 */
export function takePieces(left: LinePieces[], taken: LinePieces[]): LinePieces[] {
  for (const [index, { line_id, quantity }] of taken.entries()) {
    const line = left.find((one) => one.line_id === line_id)
    if (!line || taken.findIndex((one) => one.line_id === line_id) !== index)
      throw faulty(`lines.${index}.line_id`, "unknown_line")
    if (quantity > line.quantity) throw faulty(`lines.${index}.quantity`, "too_big")
  }
  return leftPieces(
    left.map(({ line_id, quantity }) => ({ id: line_id, quantity })),
    taken,
  )
}

const faulty = (path: string, code: string) =>
  new CodedError("invalid_input", `${path}: ${code}`, { fields: [{ path, code, message: code }] })
