import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { codeField } from "@/features/desk-security/code-field"
import { loadCodeNeeded } from "@/features/desk-security/load-security"
import { switchOffCode } from "@/features/desk-security/switch-off-code"
import { BackLink } from "@/features/seller/back-link"
import { ClosedDesk } from "@/features/seller/closed-desk"
import { DeskPage } from "@/features/seller/desk-page"
import { openDesk } from "@/features/seller/open-desk"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/seller/security/switch-off">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  return pageMetadata({
    lng,
    path: routes.deskSecurityTask(lng, "switch-off"),
    title: getT(lng, "desk-members")("setup.off"),
    hidden: true,
  })
}

export default async function SellerSecuritySwitchOffPage({ params }: Props) {
  const lng = await languageOf(params)
  const t = getT(lng, "desk-members")
  const desk = await openDesk(loadCodeNeeded)
  if (desk.kind !== "open")
    return <ClosedDesk lng={lng} desk={desk} again={routes.deskSecurityTask(lng, "switch-off")} />
  if (!desk.data) redirect(routes.deskSecurity(lng))
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <BackLink href={routes.deskSecurity(lng)}>{t("security.title")}</BackLink>
      <h1 className="mb-4 text-title">{t("setup.off")}</h1>
      <p className="mb-6 text-lg">{t("setup.off_text")}</p>
      <TaskForm
        action={switchOffCode}
        hidden={{ lng }}
        fields={[codeField(lng)]}
        submit={t("setup.off_submit")}
        submitting={t("setup.off_submitting")}
      />
    </DeskPage>
  )
}
