import type { Metadata } from "next"
import { ImportView } from "@/features/desk-import/import-view"
import { loadImport } from "@/features/desk-import/load-imports"
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

type Props = PageProps<"/[lng]/seller/products/import/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, id } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-import")("title")
  return pageMetadata({ lng, path: routes.deskImport(lng, id), title, hidden: true })
}

export default async function ImportPage({ params }: Props) {
  const lng = await languageOf(params)
  const { id } = await params
  const desk = await openDesk((token) => loadImport(token, id))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskImport(lng, id)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <ImportView lng={lng} one={desk.data} />
    </DeskPage>
  )
}
