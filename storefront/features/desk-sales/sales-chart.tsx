import type { Sales } from "@opop/vendor/contract/sales"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { type Bar, chartGeometry } from "./chart-geometry"
import { compactNumber } from "./compact-number"
import { periodName } from "./period-name"

const ids = { title: "sales-chart-title", text: "sales-chart-text" }

/**
 * Sales as bars, drawn on the server: what came in above the line, what was given back below. The drawing stretches, its words don't;
 * whoever cannot see it hears what it says, and has the table.
 */
export function SalesChart({ lng, sales }: { lng: Language; sales: Sales }) {
  const t = getT(lng, "desk-sales")
  const { sold, taken, ticks, names } = chartGeometry(sales.periods)
  const soldIn = (period: Sales["periods"][number] | undefined) => (period ? period.goods + period.shipping : 0)
  const best = [...sales.periods].sort((a, b) => soldIn(b) - soldIn(a))[0]
  const text = sold.length
    ? t("chart.text", {
        total: formatRupiah(sales.totals.goods + sales.totals.shipping, lng),
        best: periodName(best?.period ?? "", lng, "whole"),
        most: formatRupiah(soldIn(best), lng),
      })
    : t("chart.nothing")
  return (
    <figure className="m-0">
      <div className="grid grid-cols-[auto_1fr] gap-x-2">
        <div aria-hidden="true" className="relative min-w-10 text-xs text-muted tabular-nums">
          {ticks.map(({ amount, y }) => (
            <span key={amount} className="absolute right-0 -translate-y-1/2 whitespace-nowrap" style={{ top: `${y}%` }}>
              {compactNumber(amount, lng)}
            </span>
          ))}
          {/* gives the column the width of the widest number */}
          <span className="invisible block">{compactNumber(longest(ticks.map(({ amount }) => amount)), lng)}</span>
        </div>
        <svg
          role="img"
          aria-labelledby={`${ids.title} ${ids.text}`}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="h-56 w-full overflow-visible sm:h-72"
        >
          <title id={ids.title}>{t(`chart.title.${sales.by}`)}</title>
          <desc id={ids.text}>{text}</desc>
          {ticks.map(({ amount, y }) => (
            <line
              key={amount}
              x1="0"
              x2="100"
              y1={y}
              y2={y}
              vectorEffect="non-scaling-stroke"
              className={amount === 0 ? "stroke-edge" : "stroke-line"}
            />
          ))}
          <Bars bars={sold} className="fill-brand" />
          <Bars bars={taken} className="fill-danger" />
        </svg>
        <span />
        <div aria-hidden="true" className="relative mt-2 h-4 text-xs text-muted">
          {names.map(({ period, x }) => (
            <span key={period} className="absolute -translate-x-1/2 whitespace-nowrap" style={{ left: `${x}%` }}>
              {periodName(period, lng, "short")}
            </span>
          ))}
        </div>
      </div>
      {!sold.length && <p className="mt-3 text-muted">{t("chart.nothing")}</p>}
      <figcaption className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <span className="inline-flex items-center gap-2">
          <span aria-hidden="true" className="size-3 rounded-xs bg-brand" />
          {t("chart.sold")}
        </span>
        <span className="inline-flex items-center gap-2">
          <span aria-hidden="true" className="size-3 rounded-xs bg-danger" />
          {t("chart.taken")}
        </span>
      </figcaption>
    </figure>
  )
}

const Bars = ({ bars, className }: { bars: Bar[]; className: string }) => (
  <g className={className}>
    {bars.map(({ period, ...place }) => (
      <rect key={period} {...place} />
    ))}
  </g>
)

const longest = (amounts: number[]) =>
  amounts.reduce((long, amount) => (String(amount).length > String(long).length ? amount : long), 0)
