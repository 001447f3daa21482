import type { DeskProductDetail } from "@opop/vendor/contract/desk-product"
import { PlaceLink } from "@/features/seller/place-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"

/** What else can be done with a product, each on its own page. */
export function ProductAfter({ lng, product: { id, may } }: { lng: Language; product: DeskProductDetail }) {
  const t = getT(lng, "desk-products")
  return (
    <nav aria-label={t("after.label")} className="mt-8 rounded-md border border-line bg-raised px-4 sm:px-5">
      <ul className="divide-y divide-line">
        <li>
          <PlaceLink href={routes.deskProductTask(lng, id, "history")}>
            {t("history.title")}
            <span className="block text-sm font-normal text-muted">{t("history.lead")}</span>
          </PlaceLink>
        </li>
        {may.includes("withdraw") && (
          <li>
            <PlaceLink href={routes.deskProductTask(lng, id, "withdraw")}>
              {t("withdraw.open")}
              <span className="block text-sm font-normal text-muted">{t("withdraw.note")}</span>
            </PlaceLink>
          </li>
        )}
        {may.includes("remove") && (
          <li>
            <PlaceLink href={routes.deskProductTask(lng, id, "remove")}>
              {t("remove.open")}
              <span className="block text-sm font-normal text-muted">{t("remove.note")}</span>
            </PlaceLink>
          </li>
        )}
      </ul>
    </nav>
  )
}
