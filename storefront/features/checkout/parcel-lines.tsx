import type { CartLine } from "@opop/vendor/contract/cart"
import { LinePicture } from "@/features/cart/line-picture"
import type { Language } from "@/i18n/languages"
import { Price } from "@/ui/price"

/** The lines of a parcel in short, to be looked at and not changed. */
export function ParcelLines({ lng, lines }: { lng: Language; lines: CartLine[] }) {
  return (
    <ul className="divide-y divide-line">
      {lines.map((line) => (
        <li key={line.id} className="flex items-center gap-3 py-2.5">
          <LinePicture picture={line.picture} className="size-12" />
          <div className="min-w-0 flex-1">
            <p className="leading-snug font-medium">{line.title}</p>
            <p className="text-sm text-muted tabular-nums">
              {line.variant && <span className="block">{line.variant}</span>}
              {line.quantity} × <Price amount={line.unit_price} lng={lng} />
            </p>
          </div>
          <Price amount={line.total} lng={lng} className="shrink-0 text-sm font-semibold" />
        </li>
      ))}
    </ul>
  )
}
