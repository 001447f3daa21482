import { deskProductTabs } from "@opop/vendor/contract/desk-product"
import { TabLink } from "@/features/seller/tab-link"
import { TabStrip } from "@/features/seller/tab-strip"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"
import { routes } from "@/lib/routes"
import type { Products } from "./load-products"
import type { ProductsAsked } from "./read-products-query"

type Props = { lng: Language; asked: ProductsAsked; counts: Products["counts"] }

/** Products by how far they are, each with how many there are. */
export function ProductTabs({ lng, asked: { tab: here, q }, counts }: Props) {
  const t = getT(lng, "desk-products")
  return (
    <TabStrip label={t("tabs.label")}>
      {deskProductTabs.map((tab) => (
        <TabLink
          key={tab}
          href={routes.deskProducts(lng, { tab: tab === "all" ? undefined : tab, q })}
          here={tab === here}
        >
          {t(`tabs.${tab}`)}
          <span className="tabular-nums">{formatNumber(counts[tab], lng)}</span>
        </TabLink>
      ))}
    </TabStrip>
  )
}
