import type { Metadata } from "next"
import { ClosedDesk } from "@/features/seller/closed-desk"
import { DeskPage } from "@/features/seller/desk-page"
import { MoreView } from "@/features/seller/more-view"
import { openDesk } from "@/features/seller/open-desk"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/seller/more">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  return pageMetadata({ lng, path: routes.deskMore(lng), title: getT(lng, "seller")("more.title"), hidden: true })
}

export default async function DeskMorePage({ params }: Props) {
  const lng = await languageOf(params)
  const desk = await openDesk(async () => ({ ok: true, data: null }))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskMore(lng)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <MoreView lng={lng} me={desk.me} />
    </DeskPage>
  )
}
