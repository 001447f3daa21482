import { deskProductsPerPage } from "@opop/vendor/contract/desk-product"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { loadProducts } from "@/features/desk-products/load-products"
import { ProductsView } from "@/features/desk-products/products-view"
import { readProductsQuery } from "@/features/desk-products/read-products-query"
import { countsStock, writesProducts } from "@/features/desk-products/writes-products"
import { beyondLast } from "@/features/seller/beyond-last"
import { ClosedDesk } from "@/features/seller/closed-desk"
import { DeskPage } from "@/features/seller/desk-page"
import { openDesk } from "@/features/seller/open-desk"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/seller/products">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-products")("title")
  return pageMetadata({ lng, path: routes.deskProducts(lng), title, hidden: true })
}

export default async function DeskProductsPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const query = await searchParams
  const asked = readProductsQuery(query)
  const desk = await openDesk((token) => loadProducts(lng, token, asked))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskProducts(lng)} />
  const last = beyondLast(asked.page, desk.data.count, deskProductsPerPage)
  if (last) redirect(routes.deskProducts(lng, { ...asked, page: last }))
  return (
    <DeskPage lng={lng} me={desk.me}>
      <ProductsView
        lng={lng}
        asked={asked}
        answer={desk.data}
        writes={writesProducts(desk.me)}
        stocks={countsStock(desk.me)}
        done={query["done"]}
      />
    </DeskPage>
  )
}
