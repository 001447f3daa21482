import type { Parcel } from "@opop/vendor/contract/cart"
import { ParcelReductions } from "@/features/cart/parcel-reductions"
import { ShippingText } from "@/features/cart/shipping-text"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ParcelHeader } from "@/ui/parcel-header"
import { Price } from "@/ui/price"
import { ChangeLink } from "./change-link"
import { ParcelLines } from "./parcel-lines"

/** A parcel as it will be sent: lines, how it travels, and what it costs. */
export function ReviewParcel({ lng, parcel }: { lng: Language; parcel: Parcel }) {
  const t = getT(lng, "checkout")
  const { cooperative } = parcel
  const label = getT(lng, "cart")("parcel_of", { name: cooperative.name })
  return (
    <section aria-label={label} className="rounded-md border border-line bg-raised">
      <div className="border-b border-line px-4 py-3.5 sm:px-6">
        <ParcelHeader
          cooperative={cooperative}
          href={cooperative.handle ? routes.store(lng, cooperative.handle) : undefined}
        />
      </div>
      <div className="px-4 py-1 sm:px-6">
        <ParcelLines lng={lng} lines={parcel.lines} />
      </div>
      {parcel.note && (
        <p className="border-t border-line px-4 py-3 text-sm wrap-anywhere sm:px-6">
          <span className="font-semibold">{t("review.note")}: </span>
          {parcel.note}
        </p>
      )}
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-3 rounded-b-md border-t border-line bg-sunken px-4 py-2 text-sm sm:px-6">
        <dt className="flex items-center gap-x-2 whitespace-nowrap">
          {t("review.shipping")}
          <ChangeLink
            href={routes.checkout(lng, { step: "shipping" })}
            text={t("review.change")}
            what={t("review.shipping_of", { name: cooperative.name })}
          />
        </dt>
        <dd className="text-right">
          <ShippingText lng={lng} parcel={parcel} hasAddress />
        </dd>
        <ParcelReductions lng={lng} reductions={parcel.reductions} />
        <dt className="pb-2 font-semibold whitespace-nowrap">{t("review.parcel_total")}</dt>
        <dd className="pb-2 text-right font-semibold">
          <Price amount={parcel.items_total - parcel.discount + parcel.shipping_total} lng={lng} />
        </dd>
      </dl>
    </section>
  )
}
