import type { Metadata } from "next"
import { EndPromotionView } from "@/features/desk-promotions/end-promotion-view"
import { loadPromotion } from "@/features/desk-promotions/load-promotions"
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

type Props = PageProps<"/[lng]/seller/promotions/[id]/end">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, id } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-promotions")("end")
  return pageMetadata({ lng, path: routes.deskPromotionEnd(lng, id), title, hidden: true })
}

export default async function EndPromotionViewPage({ params }: Props) {
  const lng = await languageOf(params)
  const { id } = await params
  const desk = await openDesk((token) => loadPromotion(token, id))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskPromotionEnd(lng, id)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <EndPromotionView lng={lng} promotion={desk.data.promotion} />
    </DeskPage>
  )
}
