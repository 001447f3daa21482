import type { Parcel } from "@opop/vendor/contract/cart"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { shippingState } from "./shipping-state"

type Props = { lng: Language; parcel: Parcel; hasAddress: boolean }

/** What a parcel's shipping costs, as far as anybody knows it. */
export function ShippingText({ lng, parcel, hasAddress }: Props) {
  const t = getT(lng, "cart")
  const state = shippingState(parcel, hasAddress)
  switch (state.kind) {
    case "unknown":
      return <span className="text-muted">{t("shipping.unknown")}</span>
    case "none":
      return <span className="font-semibold text-danger">{t("shipping.none")}</span>
    case "from":
      return <span className="tabular-nums">{t("shipping.from", { price: formatRupiah(state.price, lng) })}</span>
    case "chosen":
      return (
        <span className="tabular-nums">
          {state.name} · {state.price ? formatRupiah(state.price, lng) : t("free")}
        </span>
      )
  }
}
