import type { SalesFigures } from "@opop/vendor/contract/sales"
import { AmountList } from "@/features/seller/amount-list"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"
import { conversion } from "./conversion"
import { percent } from "./percent"

/** A period in a few numbers: the money as in the statement, and from looks to orders. */
export function SalesTotals({ lng, totals }: { lng: Language; totals: SalesFigures }) {
  const t = getT(lng, "desk-sales")
  const names = ["goods", "shipping", "refunds", "disputes", "commission"] as const
  const shown = names.filter((name) => name === "goods" || totals[name] !== 0)
  const net = names.reduce((sum, name) => sum + totals[name], 0)
  const share = conversion(totals.orders, totals.views)
  const counts = [
    { name: t("figure.views"), value: formatNumber(totals.views, lng) },
    { name: t("figure.orders"), value: formatNumber(totals.orders, lng) },
    { name: t("figure.pieces"), value: formatNumber(totals.pieces, lng) },
    { name: t("conversion"), value: share === null ? "–" : percent(share, lng) },
  ]
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <DeskCard title={t("money")}>
        <AmountList
          lng={lng}
          rows={shown.map((name) => ({ name: t(`figure.${name}`), amount: totals[name] }))}
          result={{ name: t("net"), amount: net }}
        />
      </DeskCard>
      <DeskCard title={t("visitors")}>
        <dl className="grid grid-cols-2 gap-3">
          {counts.map(({ name, value }) => (
            <div key={name} className="flex flex-col-reverse rounded-md bg-sunken p-3">
              <dt className="text-sm text-muted">{name}</dt>
              <dd className="text-xl font-bold tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-sm text-muted">{t("visitors_note")}</p>
      </DeskCard>
    </div>
  )
}
