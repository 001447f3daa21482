import { storeChangesPerPage } from "@opop/vendor/contract/store-change"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { HistoryView } from "@/features/desk-members/history-view"
import { loadHistory } from "@/features/desk-members/load-history"
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

type Props = PageProps<"/[lng]/seller/history">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  return pageMetadata({
    lng,
    path: routes.deskHistory(lng),
    title: getT(lng, "desk-members")("history.title"),
    hidden: true,
  })
}

export default async function SellerHistoryPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { page: asked } = await searchParams
  const page = /^[1-9]\d{0,2}$/.test(String(asked)) ? Number(asked) : 1
  const desk = await openDesk((token) => loadHistory(token, page))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskHistory(lng)} />
  const last = beyondLast(page, desk.data.count, storeChangesPerPage)
  if (last) redirect(routes.deskHistory(lng, { page: last }))
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <HistoryView lng={lng} page={page} history={desk.data} />
    </DeskPage>
  )
}
