import { randomUUID } from "node:crypto"
import type { Metadata } from "next"
import { loadNewProduct } from "@/features/desk-products/load-new-product"
import { NewProductView } from "@/features/desk-products/new-product-view"
import { writesProducts } from "@/features/desk-products/writes-products"
import { ClosedDesk } from "@/features/seller/closed-desk"
import { DeskPage } from "@/features/seller/desk-page"
import { ForbiddenPlace } from "@/features/seller/forbidden-place"
import { openDesk } from "@/features/seller/open-desk"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/seller/products/new">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-products")("new.title")
  return pageMetadata({ lng, path: routes.deskNewProduct(lng), title, hidden: true })
}

export default async function NewProductPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  await searchParams
  const desk = await openDesk((token) => loadNewProduct(lng, token))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskNewProduct(lng)} />
  if (!writesProducts(desk.me)) return <ForbiddenPlace lng={lng} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <NewProductView lng={lng} me={desk.me} answer={desk.data} newKey={randomUUID()} />
    </DeskPage>
  )
}
