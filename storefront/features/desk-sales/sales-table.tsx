import type { Sales, SalesFigures } from "@opop/vendor/contract/sales"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { formatNumber } from "@/lib/numbers"
import { ChevronDownIcon } from "@/ui/icons/chevron-down-icon"
import { periodName } from "./period-name"

const money = ["goods", "shipping", "refunds", "disputes", "commission"] as const
const counts = ["orders", "pieces", "views"] as const

/** The chart's numbers, the latest first. Scrolls within itself on a phone. */
export function SalesTable({ lng, sales }: { lng: Language; sales: Sales }) {
  const t = getT(lng, "desk-sales")
  const cells = (figures: SalesFigures) => (
    <>
      {money.map((name) => (
        <td key={name} className="px-3 py-2.5 text-right whitespace-nowrap">
          {formatRupiah(figures[name], lng)}
        </td>
      ))}
      {counts.map((name) => (
        <td key={name} className="px-3 py-2.5 text-right">
          {formatNumber(figures[name], lng)}
        </td>
      ))}
    </>
  )
  return (
    <details className="group min-w-0 rounded-md border border-line bg-raised">
      <summary className="flex min-h-12 cursor-pointer items-center justify-between px-4 font-semibold sm:px-5">
        {t(`table.open.${sales.by}`)}
        <ChevronDownIcon className="size-5 group-open:rotate-180" />
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section aria-label={t(`table.open.${sales.by}`)} tabIndex={0} className="overflow-x-auto">
        <table className="w-full text-sm tabular-nums">
          <thead className="border-y border-line bg-sunken text-left">
            <tr>
              <th scope="col" className="sticky left-0 bg-sunken px-3 py-2.5">
                {t(`table.${sales.by}`)}
              </th>
              {[...money, ...counts].map((name) => (
                <th key={name} scope="col" className="px-3 py-2.5 text-right whitespace-nowrap">
                  {t(`figure.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {sales.periods.toReversed().map((one) => (
              <tr key={one.period}>
                <th scope="row" className="sticky left-0 bg-raised px-3 py-2.5 text-left font-normal whitespace-nowrap">
                  {periodName(one.period, lng, "whole")}
                </th>
                {cells(one)}
              </tr>
            ))}
          </tbody>
          <tfoot className="border-t border-edge font-bold">
            <tr>
              <th scope="row" className="sticky left-0 bg-raised px-3 py-2.5 text-left">
                {t("table.total")}
              </th>
              {cells(sales.totals)}
            </tr>
          </tfoot>
        </table>
      </section>
    </details>
  )
}
