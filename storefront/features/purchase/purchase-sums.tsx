import type { Purchase } from "@opop/vendor/contract/purchase"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Price } from "@/ui/price"

/** What each cooperative gets, and that it adds up to the one total. */
export function PurchaseSums({ lng, purchase }: { lng: Language; purchase: Purchase }) {
  const t = getT(lng, "purchase")
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1.5">
      {purchase.orders.map(({ id, cooperative, total }) => (
        <div key={id} className="contents">
          <dt className="min-w-0 truncate">{cooperative.name}</dt>
          <dd className="text-right">
            <Price amount={total} lng={lng} />
          </dd>
        </div>
      ))}
      <div className="col-span-2 mt-1.5 border-t border-line" />
      <dt className="pt-1 text-lg font-bold">{t("total")}</dt>
      <dd className="pt-1 text-right text-lg font-bold">
        <Price amount={purchase.total} lng={lng} />
      </dd>
    </dl>
  )
}
