import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { LinePicture } from "@/features/cart/line-picture"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"
import { Price } from "@/ui/price"

/** What goes into the parcel; how many of each is what one must not miss while packing. */
export function OrderLines({ lng, order }: { lng: Language; order: DeskOrderDetail }) {
  const t = getT(lng, "desk-orders")
  return (
    <DeskCard
      title={t("lines.title")}
      aside={<span className="font-semibold">{t("pieces", { count: order.pieces })}</span>}
    >
      <ul className="divide-y divide-line">
        {order.lines.map((line) => (
          <li key={line.id} className="flex items-start gap-3.5 py-3.5 first:pt-0 last:pb-0">
            <LinePicture picture={line.picture} />
            <div className="min-w-0 flex-1">
              <p className="leading-snug font-semibold wrap-anywhere">{line.title}</p>
              {line.variant && <p className="text-sm wrap-anywhere text-muted">{line.variant}</p>}
              <p className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <span className="rounded-sm bg-brand-soft px-2.5 py-1 text-lg font-bold text-brand tabular-nums">
                  {formatNumber(line.quantity, lng)} ×
                </span>
                <Price amount={line.total} lng={lng} className="font-semibold" />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </DeskCard>
  )
}
