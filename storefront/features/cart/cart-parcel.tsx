import type { Parcel } from "@opop/vendor/contract/cart"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatWeight } from "@/lib/numbers"
import { routes } from "@/lib/routes"
import { ParcelHeader } from "@/ui/parcel-header"
import { Price } from "@/ui/price"
import { CartLineItem } from "./cart-line-item"
import { ParcelReductions } from "./parcel-reductions"
import { ShippingText } from "./shipping-text"

type Props = { lng: Language; parcel: Parcel; hasAddress: boolean }

/** What one cooperative will pack: its lines, what they cost and weigh, and what is known about its shipping. */
export function CartParcel({ lng, parcel, hasAddress }: Props) {
  const t = getT(lng, "cart")
  const { cooperative, lines } = parcel
  const shown = cooperative.handle ? cooperative : { ...cooperative, name: t("store_gone") }
  return (
    <section aria-label={t("parcel_of", { name: shown.name })} className="rounded-md border border-line bg-raised">
      <div className="border-b border-line px-4 py-3.5 sm:px-6">
        <ParcelHeader
          cooperative={shown}
          href={cooperative.handle ? routes.store(lng, cooperative.handle) : undefined}
        />
      </div>
      <ul className="divide-y divide-line px-4 sm:px-6">
        {lines.map((line) => (
          <CartLineItem key={line.id} lng={lng} line={line} />
        ))}
      </ul>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 rounded-b-md border-t border-line bg-sunken px-4 py-3.5 text-sm sm:px-6">
        <dt>{t("subtotal")}</dt>
        <dd className="text-right font-semibold">
          <Price amount={parcel.items_total} lng={lng} />
        </dd>
        <ParcelReductions lng={lng} reductions={parcel.reductions} />
        <dt>{t("weight")}</dt>
        <dd className="text-right tabular-nums">{formatWeight(parcel.weight, lng)}</dd>
        <dt>{t("shipping.label")}</dt>
        <dd className="text-right">
          <ShippingText lng={lng} parcel={parcel} hasAddress={hasAddress} />
        </dd>
      </dl>
    </section>
  )
}
