import { TabLink } from "@/features/seller/tab-link"
import { TabStrip } from "@/features/seller/tab-strip"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { buttonStyle } from "@/ui/button-style"
import { ArrowDownIcon } from "@/ui/icons/arrow-down-icon"
import { Notice } from "@/ui/notice"
import { BestProducts } from "./best-products"
import type { SalesShown } from "./load-sales"
import { PeriodForm } from "./period-form"
import type { SalesAsked } from "./read-sales-query"
import { SalesChart } from "./sales-chart"
import { SalesTable } from "./sales-table"
import { SalesTotals } from "./sales-totals"

type Props = { lng: Language; asked: SalesAsked; sales: SalesShown; today: string }

/** What was sold: the chart, its numbers, what sold best, and from looks to orders. */
export function SalesView({ lng, asked, sales, today }: Props) {
  const t = getT(lng, "desk-sales")
  const { by } = asked
  return (
    <>
      <h1 className="mb-4 text-title">{t("title")}</h1>
      <TabStrip label={t("by.label")}>
        <TabLink href={routes.deskSales(lng)} here={by === "day"}>
          {t("by.day")}
        </TabLink>
        <TabLink href={routes.deskSales(lng, { by: "month" })} here={by === "month"}>
          {t("by.month")}
        </TabLink>
      </TabStrip>
      <div className="mt-4 grid gap-5">
        <PeriodForm lng={lng} by={by} from={sales?.from ?? asked.from} to={sales?.to ?? asked.to} today={today} />
        {sales ? (
          <>
            <section
              aria-label={t(`chart.title.${by}`)}
              className="rounded-md border border-line bg-raised p-4 pt-6 sm:p-5 sm:pt-6"
            >
              <SalesChart lng={lng} sales={sales} />
            </section>
            <SalesTotals lng={lng} totals={sales.totals} />
            <SalesTable lng={lng} sales={sales} />
            <BestProducts lng={lng} best={sales.best} />
            {/* a plain link: the router must not fetch files */}
            <a
              href={routes.salesFile(lng, { by, from: sales.from, to: sales.to })}
              download
              className={`${buttonStyle({ look: "secondary" })} min-h-12 justify-self-start max-sm:w-full`}
            >
              <ArrowDownIcon />
              {t("csv")}
            </a>
            <p className="text-sm text-muted">{t("note")}</p>
          </>
        ) : (
          <Notice tone="warning">
            <p>{t("period.wrong")}</p>
          </Notice>
        )}
      </div>
    </>
  )
}
