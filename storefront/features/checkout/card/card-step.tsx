import type { Cart } from "@opop/vendor/contract/cart"
import { preconnect } from "react-dom"
import { CartSums } from "@/features/cart/cart-sums"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import type { Result } from "@/lib/backend-error"
import { errorMessage } from "@/lib/error-message"
import { formatRupiah } from "@/lib/money"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { ShieldIcon } from "@/ui/icons/shield-icon"
import { Notice } from "@/ui/notice"
import type { CardMethod } from "../card-method"
import { OrderSummary } from "../order-summary"
import { StepTrail } from "../step-trail"
import { CardForm } from "./card-form"
import { cardTexts } from "./card-texts"
import type { PaymentProblem } from "./payment-problem"
import { returnAddress } from "./return-address"
import type { CardPayment } from "./start-payment"

type Props = {
  lng: Language
  cart: Cart
  method: CardMethod
  payment: Result<CardPayment>
  /** What went wrong before. */
  before: PaymentProblem | undefined
}

/** Paying by card: the fields, the sum, and the way back to the other methods. */
export function CardStep({ lng, cart, method, payment, before }: Props) {
  const t = getT(lng, "checkout")
  const total = formatRupiah(cart.total, lng)
  preconnect("https://js.stripe.com")
  preconnect("https://api.stripe.com")
  return (
    <>
      <StepTrail lng={lng} here="review" open="review" />
      <h1 className="mt-5 mb-5 text-title md:mt-8 md:mb-7">{t("card.title")}</h1>
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-8">
        <div className="lg:col-start-2 lg:row-start-1">
          <OrderSummary lng={lng} cart={cart} />
        </div>
        <div className="space-y-5 lg:col-start-1 lg:row-start-1">
          <section aria-label={t("card.title")} className="rounded-md border border-line bg-raised p-4 sm:p-6">
            <noscript>
              <Notice tone="warning" title={t("payment.card.script")} />
            </noscript>
            {payment.ok ? (
              <CardForm
                lng={lng}
                publishableKey={method.publishable_key}
                clientSecret={payment.data.client_secret}
                customerSession={payment.data.customer_session_secret}
                returnAddress={returnAddress(lng, cart.id, cart.total)}
                before={before}
                total={{ label: getT(lng, "cart")("total"), amount: total }}
                texts={cardTexts(lng, total)}
              />
            ) : (
              <Notice tone="danger" role="alert" title={errorMessage(lng, payment.error)} />
            )}
          </section>
          <p className="flex items-start gap-2 text-sm text-muted">
            <ShieldIcon className="mt-0.5 size-4" />
            {t("card.safe")}
          </p>
          <ButtonLink href={routes.checkout(lng, { step: "review" })} look="secondary">
            {t("card.other")}
          </ButtonLink>
          <section
            aria-label={getT(lng, "cart")("summary")}
            className="rounded-md border border-line bg-raised p-4 sm:p-6 lg:hidden"
          >
            <CartSums lng={lng} cart={cart} />
          </section>
        </div>
      </div>
    </>
  )
}
