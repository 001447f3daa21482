import type { PaymentMethod } from "@opop/payments/contract/payment"
import type { Cart } from "@opop/vendor/contract/cart"
import { CartSums } from "@/features/cart/cart-sums"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { Notice } from "@/ui/notice"
import { cardMethod } from "./card-method"
import { cartKey } from "./cart-key"
import { NextSteps } from "./next-steps"
import { PayForm } from "./pay-form"
import { PaymentChoice } from "./payment-choice"
import { ReviewAddress } from "./review-address"
import { ReviewParcel } from "./review-parcel"

type Props = { lng: Language; cart: Cart; methods: PaymentMethod[] }

/** Everything once more, how to pay, what happens then, and the button that says what it costs. */
export function ReviewStep({ lng, cart, methods }: Props) {
  const t = getT(lng, "checkout")
  const amount = formatRupiah(cart.total, lng)
  const [first] = methods
  if (!first) return <Notice tone="warning" title={t("payment.none")} />
  return (
    <PayForm
      provider={first.provider}
      card={cardMethod(methods)?.provider}
      total={{ label: getT(lng, "cart")("total"), amount }}
      texts={{
        pay: t("review.pay", { total: amount }),
        paying: t("review.paying"),
        toCard: t("review.to_card"),
        toCardWorking: t("review.to_card_working"),
        cardNeedsScript: t("payment.card.script"),
      }}
    >
      <input type="hidden" name="lng" value={lng} />
      <input type="hidden" name="cart" value={cartKey(cart.id)} />
      <input type="hidden" name="expected_total" value={cart.total} />
      {cart.address && <ReviewAddress lng={lng} address={cart.address} />}
      {cart.parcels.map((parcel) => (
        <ReviewParcel key={parcel.cooperative.id} lng={lng} parcel={parcel} />
      ))}
      <PaymentChoice lng={lng} methods={methods} />
      <NextSteps lng={lng} methods={methods} />
      <section
        aria-label={getT(lng, "cart")("summary")}
        className="rounded-md border border-line bg-raised p-4 sm:p-6 lg:hidden"
      >
        <CartSums lng={lng} cart={cart} />
      </section>
    </PayForm>
  )
}
