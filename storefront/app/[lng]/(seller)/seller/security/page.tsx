import type { Metadata } from "next"
import { loadSecurity } from "@/features/desk-security/load-security"
import { SecurityView } from "@/features/desk-security/security-view"
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

type Props = PageProps<"/[lng]/seller/security">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  return pageMetadata({
    lng,
    path: routes.deskSecurity(lng),
    title: getT(lng, "desk-members")("security.title"),
    hidden: true,
  })
}

export default async function SellerSecurityPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { done } = await searchParams
  const desk = await openDesk(loadSecurity)
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskSecurity(lng)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <SecurityView lng={lng} security={desk.data} did={done} />
    </DeskPage>
  )
}
