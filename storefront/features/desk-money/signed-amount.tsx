import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"

type Props = {
  lng: Language
  /** Whole rupiah. */
  amount: number
  /** Whether it comes in or goes out; else it only changes its place. */
  moves?: boolean
}

/** An amount with its sign, which says more than its colour. */
export function SignedAmount({ lng, amount, moves = true }: Props) {
  const ink = !moves || amount === 0 ? "text-muted" : amount > 0 ? "text-success" : "text-ink"
  return (
    <span className={`shrink-0 font-semibold whitespace-nowrap tabular-nums ${ink}`}>
      {moves && amount > 0 && "+"}
      {formatRupiah(amount, lng)}
    </span>
  )
}
