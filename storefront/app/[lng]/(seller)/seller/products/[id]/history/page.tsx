import type { Metadata } from "next"
import { HistoryView } from "@/features/desk-products/history-view"
import { loadHistoryPage } from "@/features/desk-products/load-history-page"
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

type Props = PageProps<"/[lng]/seller/products/[id]/history">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, id } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-products")("history.title")
  return pageMetadata({ lng, path: routes.deskProductTask(lng, id, "history"), title, hidden: true })
}

export default async function ProductHistoryPage({ params }: Props) {
  const lng = await languageOf(params)
  const { id } = await params
  const desk = await openDesk((token) => loadHistoryPage(lng, token, id))
  if (desk.kind !== "open") {
    return <ClosedDesk lng={lng} desk={desk} again={routes.deskProductTask(lng, id, "history")} />
  }
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <HistoryView lng={lng} id={id} title={desk.data.title} entries={desk.data.entries} />
    </DeskPage>
  )
}
