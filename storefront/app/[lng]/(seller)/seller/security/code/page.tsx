import type { Metadata } from "next"
import { CodeSetup } from "@/features/desk-security/code-setup"
import { loadCodeNeeded } from "@/features/desk-security/load-security"
import { setupTexts } from "@/features/desk-security/setup-texts"
import { BackLink } from "@/features/seller/back-link"
import { ClosedDesk } from "@/features/seller/closed-desk"
import { DeskPage } from "@/features/seller/desk-page"
import { draftTexts } from "@/features/seller/draft-texts"
import { openDesk } from "@/features/seller/open-desk"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/seller/security/code">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  return pageMetadata({
    lng,
    path: routes.deskSecurityTask(lng, "code"),
    title: getT(lng, "desk-members")("setup.title"),
    hidden: true,
  })
}

export default async function SellerSecurityCodePage({ params }: Props) {
  const lng = await languageOf(params)
  const t = getT(lng, "desk-members")
  const desk = await openDesk(loadCodeNeeded)
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskSecurityTask(lng, "code")} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <BackLink href={routes.deskSecurity(lng)}>{t("security.title")}</BackLink>
      <h1 className="mb-4 text-title">{t("setup.title")}</h1>
      <CodeSetup
        lng={lng}
        texts={setupTexts(lng)}
        drafts={draftTexts(lng)}
        after={
          <ButtonLink href={routes.deskSecurity(lng)} size="large" wide className="mt-4">
            {t("setup.finish")}
          </ButtonLink>
        }
      />
    </DeskPage>
  )
}
