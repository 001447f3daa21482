import type { Cart } from "@opop/vendor/contract/cart"
import { CartSums } from "@/features/cart/cart-sums"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { cartKey } from "./cart-key"
import { NextSteps } from "./next-steps"
import { pay } from "./pay"
import { PaymentChoice } from "./payment-choice"
import { ReviewAddress } from "./review-address"
import { ReviewParcel } from "./review-parcel"
import { StepForm } from "./step-form"

/** Everything once more, how to pay, what happens then, and the button that says what it costs. */
export function ReviewStep({ lng, cart }: { lng: Language; cart: Cart }) {
  const t = getT(lng, "checkout")
  const amount = formatRupiah(cart.total, lng)
  return (
    <StepForm
      action={pay}
      submit={t("review.pay", { total: amount })}
      submitting={t("review.paying")}
      total={{ label: getT(lng, "cart")("total"), amount }}
    >
      <input type="hidden" name="lng" value={lng} />
      <input type="hidden" name="cart" value={cartKey(cart.id)} />
      <input type="hidden" name="expected_total" value={cart.total} />
      {cart.address && <ReviewAddress lng={lng} address={cart.address} />}
      {cart.parcels.map((parcel) => (
        <ReviewParcel key={parcel.cooperative.id} lng={lng} parcel={parcel} />
      ))}
      <PaymentChoice lng={lng} />
      <NextSteps lng={lng} />
      <section
        aria-label={getT(lng, "cart")("summary")}
        className="rounded-md border border-line bg-raised p-4 sm:p-6 lg:hidden"
      >
        <CartSums lng={lng} cart={cart} />
      </section>
    </StepForm>
  )
}
