import type { Purchase } from "@opop/vendor/contract/purchase"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { PurchaseCard } from "./purchase-card"

/** As many as the backend gives at once. */
const most = 50

/** The buyer's purchases, newest first, or what will be here. */
export function PurchaseList({ lng, purchases }: { lng: Language; purchases: Purchase[] }) {
  const t = getT(lng, "account")
  if (!purchases.length)
    return (
      <EmptyState
        title={t("empty.title")}
        actions={
          <>
            <ButtonLink href={routes.products(lng)}>{t("empty.browse")}</ButtonLink>
            <ButtonLink href={routes.purchases(lng)} look="secondary">
              {t("empty.track")}
            </ButtonLink>
          </>
        }
      >
        <p>{t("empty.text")}</p>
        <p className="mt-2 text-sm">{t("empty.before")}</p>
      </EmptyState>
    )
  return (
    <section aria-labelledby="my-purchases">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="my-purchases" className="text-title">
          {t("purchases.title")}
        </h2>
        <p className="text-sm text-muted">
          {purchases.length < most ? t("purchases.count", { count: purchases.length }) : t("purchases.newest")}
        </p>
      </div>
      <ol className="grid items-start gap-4 lg:grid-cols-2">
        {purchases.map((purchase) => (
          <li key={purchase.id}>
            <PurchaseCard lng={lng} purchase={purchase} />
          </li>
        ))}
      </ol>
    </section>
  )
}
