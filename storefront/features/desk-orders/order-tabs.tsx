import { deskTabs } from "@opop/vendor/contract/desk"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"
import type { Orders } from "./load-orders"
import type { OrdersAsked } from "./read-orders-query"

const tabStyle =
  "inline-flex min-h-12 items-center gap-2 rounded-full border border-edge bg-raised px-4 font-semibold whitespace-nowrap " +
  "aria-[current]:border-brand aria-[current]:bg-brand aria-[current]:text-brand-ink"

/** What waits, what is on its way, what is over: each with how many there are. */
export function OrderTabs({
  lng,
  tab: here,
  counts,
}: {
  lng: Language
  tab: OrdersAsked["tab"]
  counts: Orders["counts"]
}) {
  const t = getT(lng, "desk-orders")
  return (
    <nav aria-label={t("tabs.label")} className="-mx-4 overflow-x-auto px-4 py-1 md:mx-0 md:px-0">
      <ul className="flex gap-2">
        {deskTabs.map((tab) => (
          <li key={tab}>
            <Link
              href={routes.deskOrders(lng, { tab: tab === "all" ? undefined : tab })}
              aria-current={tab === here ? "page" : undefined}
              className={tabStyle}
            >
              {t(`tabs.${tab}`)}
              <span className="tabular-nums">{formatNumber(counts[tab], lng)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
