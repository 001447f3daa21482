import { deskTabs } from "@opop/vendor/contract/desk"
import { TabLink } from "@/features/seller/tab-link"
import { TabStrip } from "@/features/seller/tab-strip"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"
import { routes } from "@/lib/routes"
import type { Orders } from "./load-orders"
import type { OrdersAsked } from "./read-orders-query"

/** What waits, what is on its way, what is over: each with how many there are. `all` is the first when nothing else is open. */
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
    <TabStrip label={t("tabs.label")}>
      {deskTabs.map((tab) => (
        <TabLink key={tab} href={routes.deskOrders(lng, { tab: tab === "all" ? undefined : tab })} here={tab === here}>
          {t(`tabs.${tab}`)}
          <span className="tabular-nums">{formatNumber(counts[tab], lng)}</span>
        </TabLink>
      ))}
    </TabStrip>
  )
}
