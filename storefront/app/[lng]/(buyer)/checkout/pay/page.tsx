import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { loadCurrentCart } from "@/features/cart/load-current-cart"
import { CardStep } from "@/features/checkout/card/card-step"
import { readProblem } from "@/features/checkout/card/payment-problem"
import { startPayment } from "@/features/checkout/card/start-payment"
import { cardMethod } from "@/features/checkout/card-method"
import { firstOpenStep } from "@/features/checkout/checkout-step"
import { loadPaymentMethods } from "@/features/checkout/load-payment-methods"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/checkout/pay">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  return pageMetadata({ lng, path: routes.cardPayment(lng), title: getT(lng, "checkout")("card.title"), hidden: true })
}

export default async function CardPaymentPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { problem } = await searchParams
  const [current, methods] = await Promise.all([loadCurrentCart(lng), loadPaymentMethods()])
  const ready = current.kind === "open" && current.cart.parcels.length > 0 && firstOpenStep(current.cart) === "review"
  if (!ready) redirect(routes.checkout(lng))
  const { cart } = current
  const method = cardMethod(methods)
  if (!method) redirect(routes.checkout(lng, { step: "review" }))
  const payment = await startPayment(lng, cart.id, { provider: method.provider, total: cart.total })
  // paid before, in another tab or by an answer that was lost: the way on, not the way to pay once more
  if (!payment.ok && payment.error.code === "payment_processing") redirect(routes.paymentReturn(lng))
  return (
    <main id="main" className="wrap py-5 md:py-8">
      <CardStep lng={lng} cart={cart} method={method} payment={payment} before={readProblem(problem)} />
    </main>
  )
}
