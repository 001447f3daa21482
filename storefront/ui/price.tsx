import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"

type Props = {
  /** Whole rupiah. */
  amount: number
  lng: Language
  /** "mulai", "from": when other variants cost more. */
  from?: string | false
  className?: string
}

/** A price in tabular figures, which stay in their columns. */
export function Price({ amount, lng, from = false, className = "" }: Props) {
  return (
    <span className={`tabular-nums ${className}`}>
      {from && <span className="mr-1 text-[0.8em] font-medium text-muted">{from}</span>}
      {formatRupiah(amount, lng)}
    </span>
  )
}
