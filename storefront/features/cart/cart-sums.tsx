import type { Cart } from "@opop/vendor/contract/cart"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Price } from "@/ui/price"
import { shippingSum } from "./shipping-sum"

/** Goods, shipping, reductions and the one total, as far as they are known. */
export function CartSums({ lng, cart }: { lng: Language; cart: Cart }) {
  const t = getT(lng, "cart")
  const shipping = shippingSum(cart)
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1.5">
      <dt>{t("items_total", { count: cart.pieces })}</dt>
      <dd className="text-right">
        <Price amount={cart.items_total} lng={lng} />
      </dd>
      <dt>{t("shipping.label")}</dt>
      <dd className="text-right">
        {shipping.kind === "known" && <Price amount={shipping.price} lng={lng} />}
        {shipping.kind === "from" && <Price amount={shipping.price} lng={lng} from={t("shipping.at_least")} />}
        {shipping.kind === "unknown" && <span className="text-sm text-muted">{t("shipping.later")}</span>}
      </dd>
      {cart.discount_total > 0 && (
        <>
          <dt>{t("discount")}</dt>
          <dd className="text-right">
            −<Price amount={cart.discount_total} lng={lng} />
          </dd>
        </>
      )}
      <div className="col-span-2 mt-1.5 border-t border-line" />
      <dt className="pt-1 text-lg font-bold">{t(shipping.kind === "known" ? "total" : "total_so_far")}</dt>
      <dd aria-live="polite" className="pt-1 text-right text-lg font-bold">
        <Price amount={cart.total} lng={lng} />
      </dd>
    </dl>
  )
}
