import { deskProductTabs } from "@opop/vendor/contract/desk-product"
import { TabLink } from "@/features/seller/tab-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"
import { routes } from "@/lib/routes"
import type { Products } from "./load-products"
import type { ProductsAsked } from "./read-products-query"

type Props = { lng: Language; asked: ProductsAsked; counts: Products["counts"] }

/** Products by how far they are, each with how many there are. The current one stays in sight while others scroll. */
export function ProductTabs({ lng, asked: { tab: here, q }, counts }: Props) {
  const t = getT(lng, "desk-products")
  return (
    <nav aria-label={t("tabs.label")} className="overflow-x-auto py-1">
      <ul className="flex gap-2">
        {deskProductTabs.map((tab) => (
          <li key={tab} className="inset-x-0 z-10 has-[[aria-current]]:sticky">
            <TabLink href={routes.deskProducts(lng, { tab: tab === "all" ? undefined : tab, q })} here={tab === here}>
              {t(`tabs.${tab}`)}
              <span className="tabular-nums">{formatNumber(counts[tab], lng)}</span>
            </TabLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
