import type { Metadata } from "next"
import { loadSales } from "@/features/desk-sales/load-sales"
import { readSalesQuery } from "@/features/desk-sales/read-sales-query"
import { SalesView } from "@/features/desk-sales/sales-view"
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

type Props = PageProps<"/[lng]/seller/sales">

/** East Java is seven hours ahead of UTC. */
const jakartaToday = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-sales")("title")
  return pageMetadata({ lng, path: routes.deskSales(lng), title, hidden: true })
}

export default async function DeskSalesPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const asked = readSalesQuery(await searchParams)
  const desk = await openDesk((token) => loadSales(lng, token, asked))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskSales(lng)} />
  return (
    <DeskPage lng={lng} me={desk.me}>
      <SalesView lng={lng} asked={asked} sales={desk.data} today={jakartaToday()} />
    </DeskPage>
  )
}
