import { productPricesPerPage } from "@opop/vendor/contract/desk-product"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { loadPrices } from "@/features/desk-products/load-prices"
import { PricesView } from "@/features/desk-products/prices-view"
import { readPricesQuery } from "@/features/desk-products/read-prices-query"
import { countsStock } from "@/features/desk-products/writes-products"
import { beyondLast } from "@/features/seller/beyond-last"
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

type Props = PageProps<"/[lng]/seller/products/prices">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-products")("prices.title")
  return pageMetadata({ lng, path: routes.deskPrices(lng), title, hidden: true })
}

export default async function PricesPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const query = await searchParams
  const asked = readPricesQuery(query)
  const desk = await openDesk((token) => loadPrices(lng, token, asked))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskPrices(lng)} />
  if (!countsStock(desk.me)) return <ForbiddenPlace lng={lng} />
  const last = beyondLast(asked.page, desk.data.count, productPricesPerPage)
  if (last) redirect(routes.deskPrices(lng, { ...asked, page: last }))
  return (
    <DeskPage lng={lng} me={desk.me}>
      <PricesView lng={lng} me={desk.me} asked={asked} answer={desk.data} done={query["done"]} />
    </DeskPage>
  )
}
