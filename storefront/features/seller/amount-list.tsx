import type { Language } from "@/i18n/languages"
import { Price } from "@/ui/price"

type Row = {
  name: string
  /** Whole rupiah; negative is taken away. */
  amount: number
  strong?: boolean
}

/** A sum the way one writes it down: what comes in and goes out, and below a line what is left. */
export function AmountList({ lng, rows, result }: { lng: Language; rows: Row[]; result: Row }) {
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-2">
      {rows.map(({ name, amount, strong }) => (
        <div key={name} className={`col-span-2 grid grid-cols-subgrid ${strong ? "font-semibold" : ""}`}>
          <dt>{name}</dt>
          <dd className="text-right whitespace-nowrap">
            <Price amount={amount} lng={lng} />
          </dd>
        </div>
      ))}
      <div className="col-span-2 mt-1 grid grid-cols-subgrid border-t border-edge pt-3 text-lg font-bold">
        <dt>{result.name}</dt>
        <dd className="text-right whitespace-nowrap">
          <Price amount={result.amount} lng={lng} />
        </dd>
      </div>
    </dl>
  )
}
