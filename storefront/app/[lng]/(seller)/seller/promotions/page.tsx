import { promotionsPerPage, promotionsQuery } from "@opop/vendor/contract/promotion"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { loadPromotions } from "@/features/desk-promotions/load-promotions"
import { PromotionsView } from "@/features/desk-promotions/promotions-view"
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

type Props = PageProps<"/[lng]/seller/promotions">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-promotions")("title")
  return pageMetadata({ lng, path: routes.deskPromotions(lng), title, hidden: true })
}

export default async function PromotionsPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { page: asked, done } = await searchParams
  const page = promotionsQuery.shape.page.catch(1).parse(typeof asked === "string" ? asked : undefined)
  const desk = await openDesk((token) => loadPromotions(token, page))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskPromotions(lng)} />
  const last = beyondLast(page, desk.data.count, promotionsPerPage)
  if (last) redirect(routes.deskPromotions(lng, { page: last }))
  return (
    <DeskPage lng={lng} me={desk.me}>
      <PromotionsView lng={lng} role={desk.me.role} page={page} answer={desk.data} done={done} />
    </DeskPage>
  )
}
