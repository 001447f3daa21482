import type { Metadata } from "next"
import { ChangeAccountView } from "@/features/desk-money/change-account-view"
import { loadAccountPage } from "@/features/desk-money/load-account-page"
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

type Props = PageProps<"/[lng]/seller/money/account/change">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-money")("account.change")
  return pageMetadata({ lng, path: routes.deskAccountChange(lng), title, hidden: true })
}

export default async function ChangeAccountPage({ params }: Props) {
  const lng = await languageOf(params)
  const desk = await openDesk(loadAccountPage)
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskAccountChange(lng)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <ChangeAccountView lng={lng} role={desk.me.role} {...desk.data} />
    </DeskPage>
  )
}
