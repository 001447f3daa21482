import type { Metadata } from "next"
import { loadProductPage } from "@/features/desk-products/load-product-page"
import { ProductView } from "@/features/desk-products/product-view"
import { writesProducts } from "@/features/desk-products/writes-products"
import { ClosedDesk } from "@/features/seller/closed-desk"
import { DeskPage } from "@/features/seller/desk-page"
import { openDesk } from "@/features/seller/open-desk"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder, id: placeholder }]

type Props = PageProps<"/[lng]/seller/products/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, id } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-products")("title")
  return pageMetadata({ lng, path: routes.deskProduct(lng, id), title, hidden: true })
}

export default async function DeskProductPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { id } = await params
  const { done, theirs } = await searchParams
  const desk = await openDesk((token) => loadProductPage(lng, token, id))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskProduct(lng, id)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <ProductView lng={lng} page={desk.data} writes={writesProducts(desk.me)} done={done} theirs={theirs === "1"} />
    </DeskPage>
  )
}
