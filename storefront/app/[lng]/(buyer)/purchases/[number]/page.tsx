import type { Metadata } from "next"
import { AnnounceCart } from "@/features/cart/announce-cart"
import { loadPurchase } from "@/features/purchase/load-purchase"
import { PurchaseView } from "@/features/purchase/purchase-view"
import { UnknownPurchase } from "@/features/purchase/unknown-purchase"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder, number: placeholder }]

type Props = PageProps<"/[lng]/purchases/[number]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, number } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "purchase")("title")
  return pageMetadata({ lng, path: routes.purchase(lng, number), title, hidden: true })
}

export default async function PurchasePage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const number = decodeURIComponent((await params).number).slice(0, 40)
  const [result, { done }] = await Promise.all([loadPurchase(lng, number), searchParams])
  return (
    <main id="main" className="wrap py-6 md:py-10">
      {result.ok ? (
        <PurchaseView lng={lng} purchase={result.data} now={Date.now()} done={done} />
      ) : (
        <UnknownPurchase lng={lng} number={number} error={result.error} />
      )}
      <AnnounceCart />
    </main>
  )
}
