/** Where a regency or city stands on the map: row from the north, column from the west. */
export type TilePosition = { code: string; row: number; column: number }

/**
 * East Java in rough geography, one row per line: the north coast with Madura at its right, then south to the Indian Ocean. A code
 * that is empty is water or simply room.
 */
const rows: readonly (readonly string[])[] = [
  ["", "", "", "3523", "3524", "3525", "", "3526", "3527", "3528", "3529"],
  ["", "3521", "3522", "3517", "3576", "3578", "", "", "", "", ""],
  ["3520", "3577", "3519", "3518", "3516", "3515", "3575", "", "", "", ""],
  ["", "3502", "3571", "3506", "3579", "3573", "3514", "3574", "3513", "3512", ""],
  ["", "3501", "3503", "3504", "3572", "3505", "3507", "3508", "3509", "3511", "3510"],
]

export const tileColumns = 11

export const tilePositions: readonly TilePosition[] = rows.flatMap((codes, row) =>
  codes.flatMap((code, column) => (code ? [{ code, row, column }] : [])),
)
