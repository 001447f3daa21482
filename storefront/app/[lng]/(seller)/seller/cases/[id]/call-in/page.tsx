import type { Metadata } from "next"
import { CaseTask } from "@/features/desk-cases/case-task"
import { loadCase } from "@/features/desk-cases/load-case"
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

type Props = PageProps<"/[lng]/seller/cases/[id]/call-in">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, id } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-cases")("call_in.title")
  return pageMetadata({ lng, path: routes.deskCaseTask(lng, id, "call-in"), title, hidden: true })
}

export default async function CallInPage({ params }: Props) {
  const lng = await languageOf(params)
  const { id } = await params
  const desk = await openDesk((token) => loadCase(lng, token, id))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskCaseTask(lng, id, "call-in")} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <CaseTask lng={lng} one={desk.data} action="call_in" />
    </DeskPage>
  )
}
