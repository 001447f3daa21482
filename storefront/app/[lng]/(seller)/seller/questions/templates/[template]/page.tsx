import type { Metadata } from "next"
import { loadTemplates } from "@/features/desk-questions/load-templates"
import { TemplateView } from "@/features/desk-questions/template-view"
import { ClosedDesk } from "@/features/seller/closed-desk"
import { DeskPage } from "@/features/seller/desk-page"
import { openDesk } from "@/features/seller/open-desk"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder, template: placeholder }]

type Props = PageProps<"/[lng]/seller/questions/templates/[template]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, template } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "questions")("templates.title")
  return pageMetadata({ lng, path: routes.deskTemplate(lng, template), title, hidden: true })
}

export default async function DeskTemplatePage({ params }: Props) {
  const lng = await languageOf(params)
  const { template } = await params
  const desk = await openDesk(loadTemplates)
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskTemplates(lng)} />
  const one = desk.data.find(({ id }) => id === template)
  if (!one) return <ClosedDesk lng={lng} desk={{ kind: "missing" }} again={routes.deskTemplates(lng)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <TemplateView lng={lng} one={one} />
    </DeskPage>
  )
}
