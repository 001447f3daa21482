import type { Metadata } from "next"
import { loadPromotions } from "@/features/desk-promotions/load-promotions"
import { NewPromotionView } from "@/features/desk-promotions/new-promotion-view"
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

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/seller/promotions/new">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-promotions")("new.title")
  return pageMetadata({ lng, path: routes.deskNewPromotion(lng), title, hidden: true })
}

export default async function NewPromotionPage({ params }: Props) {
  const lng = await languageOf(params)
  const desk = await openDesk((token) => loadPromotions(token, 1, true))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskNewPromotion(lng)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <NewPromotionView lng={lng} answer={desk.data} today={jakartaToday()} />
    </DeskPage>
  )
}
