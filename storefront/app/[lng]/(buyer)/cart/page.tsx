import type { Metadata } from "next"
import { CartView } from "@/features/cart/cart-view"
import { EmptyCart } from "@/features/cart/empty-cart"
import { GoneCart } from "@/features/cart/gone-cart"
import { loadCurrentCart } from "@/features/cart/load-current-cart"
import { RemovalProvider } from "@/features/cart/removal"
import { RemovalNotice } from "@/features/cart/removal-notice"
import { CompletedCart } from "@/features/checkout/completed-cart"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

export async function generateMetadata({ params }: PageProps<"/[lng]/cart">): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  return pageMetadata({ lng, path: routes.cart(lng), title: getT(lng, "cart")("title"), hidden: true })
}

export default async function CartPage({ params }: PageProps<"/[lng]/cart">) {
  const lng = await languageOf(params)
  const current = await loadCurrentCart(lng)
  const filled = current.kind === "open" && current.cart.parcels.length > 0
  return (
    <main id="main" className="wrap py-6 md:py-10">
      <RemovalProvider>
        {filled && <CartView lng={lng} cart={current.cart} />}
        {!filled && <RemovalNotice lng={lng} undo={getT(lng, "cart")("undo")} />}
        {current.kind === "completed" && <CompletedCart lng={lng} />}
        {current.kind === "gone" && <GoneCart lng={lng} />}
        {!filled && (current.kind === "open" || current.kind === "none") && <EmptyCart lng={lng} />}
      </RemovalProvider>
    </main>
  )
}
