import type { Cart } from "@opop/vendor/contract/cart"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { CartParcel } from "./cart-parcel"
import { CartSummary } from "./cart-summary"
import { RemovalNotice } from "./removal-notice"

/** A cart with something in it: one parcel per cooperative, and one total. */
export function CartView({ lng, cart }: { lng: Language; cart: Cart }) {
  const t = getT(lng, "cart")
  return (
    <>
      <h1 className="text-title">{t("title")}</h1>
      <p className="mt-1 mb-5 text-muted">
        {t("pieces", { count: cart.pieces })} {t("stores", { count: cart.parcels.length })}
      </p>
      <RemovalNotice lng={lng} undo={t("undo")} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-8">
        <div className="space-y-5">
          {cart.parcels.map((parcel) => (
            <CartParcel key={parcel.cooperative.id} lng={lng} parcel={parcel} hasAddress={cart.address !== null} />
          ))}
        </div>
        <CartSummary lng={lng} cart={cart} />
      </div>
    </>
  )
}
