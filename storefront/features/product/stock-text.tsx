import { fillPlace } from "@/lib/fill-place"
import type { BuyBoxTexts } from "./buy-box-texts"
import type { StockState } from "./stock-state"

/** "Sisa 3", "Stok habis"; nothing while there is enough. */
export function StockText({ stock, texts }: { stock: StockState; texts: Pick<BuyBoxTexts, "left" | "soldOut"> }) {
  if (stock.kind === "enough") return null
  if (stock.kind === "sold_out") return <span className="text-sm font-semibold text-muted">{texts.soldOut}</span>
  return <span className="text-sm font-semibold text-warning">{fillPlace(texts.left, stock.left)}</span>
}
