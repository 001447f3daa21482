import type { Metadata } from "next"
import { loadTemplates } from "@/features/desk-questions/load-templates"
import { TemplatesView } from "@/features/desk-questions/templates-view"
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

type Props = PageProps<"/[lng]/seller/questions/templates">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "questions")("templates.title")
  return pageMetadata({ lng, path: routes.deskTemplates(lng), title, hidden: true })
}

export default async function DeskTemplatesPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { done } = await searchParams
  const desk = await openDesk(loadTemplates)
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskTemplates(lng)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <TemplatesView lng={lng} templates={desk.data} done={done} />
    </DeskPage>
  )
}
