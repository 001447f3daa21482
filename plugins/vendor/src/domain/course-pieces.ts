import type { LinePieces } from "../contract/purchase"

/** Pieces as a row keeps them in a JSON column. */
export const piecesOf = (column: unknown): LinePieces[] => (Array.isArray(column) ? (column as LinePieces[]) : [])
