import type { PaymentMethod } from "@opop/payments/contract/payment"
import type { Cart } from "@opop/vendor/contract/cart"
import { RemovalNotice } from "@/features/cart/removal-notice"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { AddressStep } from "./address-step"
import { checkoutStep, firstOpenStep } from "./checkout-step"
import { OrderSummary } from "./order-summary"
import { ReviewStep } from "./review-step"
import { ShippingStep } from "./shipping-step"
import { StepTrail } from "./step-trail"

type Props = {
  lng: Language
  cart: Cart
  methods: PaymentMethod[]
  /** Of the page's address, unchecked. */
  asked: { step: unknown; country: string | undefined }
}

/** One step of the checkout, the way through it, and what is being bought. */
export function CheckoutView({ lng, cart, methods, asked }: Props) {
  const t = getT(lng, "checkout")
  const step = checkoutStep(cart, asked.step)
  return (
    <>
      <StepTrail lng={lng} here={step} open={firstOpenStep(cart)} />
      <h1 className="mt-5 mb-5 text-title md:mt-8 md:mb-7">{t(`heading.${step}`)}</h1>
      <RemovalNotice lng={lng} undo={getT(lng, "cart")("undo")} />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-8">
        <div className="lg:col-start-2 lg:row-start-1">
          <OrderSummary lng={lng} cart={cart} />
        </div>
        <div className="lg:col-start-1 lg:row-start-1">
          {step === "address" && <AddressStep lng={lng} cart={cart} country={asked.country} />}
          {step === "shipping" && <ShippingStep lng={lng} cart={cart} />}
          {step === "review" && <ReviewStep lng={lng} cart={cart} methods={methods} />}
        </div>
      </div>
    </>
  )
}
