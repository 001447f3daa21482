import type { Cart } from "@opop/vendor/contract/cart"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { findObstacles } from "./find-obstacles"
import { Obstacles } from "./obstacles"
import { saveShipping } from "./save-shipping"
import { ShippingParcel } from "./shipping-parcel"
import { StepForm } from "./step-form"

const obstaclesId = "shipping-obstacles"

/** How each cooperative's parcel travels; one button for all. */
export function ShippingStep({ lng, cart }: { lng: Language; cart: Cart }) {
  const t = getT(lng, "checkout")
  const { lines, unsent } = findObstacles(cart)
  return (
    <div className="space-y-5">
      <Obstacles lng={lng} cart={cart} id={obstaclesId} />
      <StepForm
        action={saveShipping}
        submit={t("shipping.submit")}
        submitting={t("shipping.submitting")}
        blockedBy={lines.length + unsent.length > 0 ? obstaclesId : undefined}
      >
        <input type="hidden" name="lng" value={lng} />
        {cart.parcels.map((parcel) => (
          <ShippingParcel key={parcel.cooperative.id} lng={lng} parcel={parcel} />
        ))}
      </StepForm>
    </div>
  )
}
