import type { LinePieces } from "../contract/purchase"
import type { SoldLine } from "./case-claim"

/** What these pieces came to, in whole rupiah, discounts and taxes included, shipping not. */
export const piecesPrice = (pieces: LinePieces[], sold: SoldLine[]): number =>
  Math.round(
    pieces.reduce((sum, { line_id, quantity }) => {
      const line = sold.find(({ id }) => id === line_id)
      return line ? sum + (line.total * quantity) / line.quantity : sum
    }, 0),
  )
