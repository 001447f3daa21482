import { deskTabs } from "@opop/vendor/contract/desk"
import { TabLink } from "@/features/seller/tab-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"
import { routes } from "@/lib/routes"
import type { Orders } from "./load-orders"
import type { OrdersAsked } from "./read-orders-query"

/** What waits, what is on its way, what is over: each with how many there are. They scroll sideways under the thumb; `all` is the first when nothing else is open. */
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
    <nav
      aria-label={t("tabs.label")}
      className="-mx-4 overflow-x-auto px-4 py-1 [scrollbar-width:none] sm:mx-0 sm:px-0"
    >
      <ul className="flex gap-2">
        {deskTabs.map((tab) => (
          <li key={tab} className="shrink-0">
            <TabLink href={routes.deskOrders(lng, { tab: tab === "all" ? undefined : tab })} here={tab === here}>
              {t(`tabs.${tab}`)}
              <span className="tabular-nums">{formatNumber(counts[tab], lng)}</span>
            </TabLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
