import type { LinePieces, PurchaseOrder } from "@opop/vendor/contract/purchase"

type Props = { lines: PurchaseOrder["lines"]; pieces: LinePieces[] }

/** Pieces of an order's lines by their names. */
export function PiecesList({ lines, pieces }: Props) {
  return (
    <ul className="text-sm">
      {pieces.map(({ line_id, quantity }) => {
        const line = lines.find(({ id }) => id === line_id)
        return (
          <li key={line_id} className="wrap-anywhere">
            <span className="font-semibold tabular-nums">{quantity} ×</span>{" "}
            {[line?.title ?? "—", line?.variant].filter(Boolean).join(", ")}
          </li>
        )
      })}
    </ul>
  )
}
