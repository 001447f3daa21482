import type { Metadata } from "next"
import { loadPromotion } from "@/features/desk-promotions/load-promotions"
import { PromotionView } from "@/features/desk-promotions/promotion-view"
import { ClosedDesk } from "@/features/seller/closed-desk"
import { DeskPage } from "@/features/seller/desk-page"
import { openDesk } from "@/features/seller/open-desk"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { jakartaToday } from "@/lib/dates"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder, id: placeholder }]

type Props = PageProps<"/[lng]/seller/promotions/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, id } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-promotions")("title")
  return pageMetadata({ lng, path: routes.deskPromotion(lng, id), title, hidden: true })
}

export default async function PromotionViewPage({ params }: Props) {
  const lng = await languageOf(params)
  const { id } = await params
  const desk = await openDesk((token) => loadPromotion(token, id))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskPromotion(lng, id)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <PromotionView lng={lng} promotion={desk.data.promotion} products={desk.data.products} today={jakartaToday()} />
    </DeskPage>
  )
}
