import type { Metadata } from "next"
import { EmptyCart } from "@/features/cart/empty-cart"
import { GoneCart } from "@/features/cart/gone-cart"
import { loadCurrentCart } from "@/features/cart/load-current-cart"
import { RemovalProvider } from "@/features/cart/removal"
import { RemovalNotice } from "@/features/cart/removal-notice"
import { CheckoutView } from "@/features/checkout/checkout-view"
import { CompletedCart } from "@/features/checkout/completed-cart"
import { loadPaymentMethods } from "@/features/checkout/load-payment-methods"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/checkout">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  return pageMetadata({ lng, path: routes.checkout(lng), title: getT(lng, "checkout")("title"), hidden: true })
}

export default async function CheckoutPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { step, country } = await searchParams
  const [current, methods] = await Promise.all([loadCurrentCart(lng), loadPaymentMethods()])
  const filled = current.kind === "open" && current.cart.parcels.length > 0
  const asked = { step, country: typeof country === "string" ? country : undefined }
  return (
    <main id="main" className="wrap py-5 md:py-8">
      <RemovalProvider>
        {filled && <CheckoutView lng={lng} cart={current.cart} methods={methods} asked={asked} />}
        {!filled && <RemovalNotice lng={lng} undo={getT(lng, "cart")("undo")} />}
        {current.kind === "completed" && <CompletedCart lng={lng} />}
        {current.kind === "gone" && <GoneCart lng={lng} />}
        {!filled && (current.kind === "open" || current.kind === "none") && <EmptyCart lng={lng} />}
      </RemovalProvider>
    </main>
  )
}
