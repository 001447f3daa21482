import type { Metadata } from "next"
import { ImportsView } from "@/features/desk-import/imports-view"
import { loadImports } from "@/features/desk-import/load-imports"
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

type Props = PageProps<"/[lng]/seller/products/import">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-import")("title")
  return pageMetadata({ lng, path: routes.deskImports(lng), title, hidden: true })
}

export default async function ImportsPage({ params }: Props) {
  const lng = await languageOf(params)
  const desk = await openDesk(loadImports)
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskImports(lng)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <ImportsView lng={lng} imports={desk.data} />
    </DeskPage>
  )
}
