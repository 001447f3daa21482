import type { BestProduct } from "@opop/vendor/contract/sales"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"
import { Price } from "@/ui/price"
import { conversion } from "./conversion"
import { percent } from "./percent"

/** What sold best, by what it brought; and how many who looked at it ordered it. */
export function BestProducts({ lng, best }: { lng: Language; best: BestProduct[] }) {
  const t = getT(lng, "desk-sales")
  const most = Math.max(1, ...best.map(({ revenue }) => revenue))
  return (
    <DeskCard title={t("best.title")}>
      {best.length ? (
        <ol className="grid gap-4">
          {best.map((one) => {
            const share = conversion(one.orders, one.views)
            const rate = share === null ? undefined : t("best.rate", { share: percent(share, lng) })
            const facts = [t("best.pieces", { count: one.pieces }), t("best.views", { count: one.views }), rate]
            return (
              <li key={one.product_id}>
                <p className="flex items-baseline justify-between gap-4">
                  <span lang="id" className="min-w-0 font-semibold wrap-anywhere">
                    {one.title}
                  </span>
                  <Price amount={one.revenue} lng={lng} className="shrink-0 font-bold" />
                </p>
                <div aria-hidden="true" className="my-1.5 h-2 overflow-hidden rounded-full bg-sunken">
                  <div
                    className="h-full rounded-full bg-brand"
                    style={{ width: `${Math.max(0, (one.revenue / most) * 100)}%` }}
                  />
                </div>
                <p className="text-sm text-muted">{facts.filter(Boolean).join(" · ")}</p>
              </li>
            )
          })}
        </ol>
      ) : (
        <p className="text-muted">{t("best.none")}</p>
      )}
      <p className="mt-4 border-t border-line pt-3 text-sm text-muted">
        {t("best.note", { count: formatNumber(10, lng) })}
      </p>
    </DeskCard>
  )
}
