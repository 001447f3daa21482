import type { Metadata } from "next"
import { loadStore } from "@/features/desk-store/load-store"
import { storeTasks } from "@/features/desk-store/store-tasks"
import { DeskStoreView } from "@/features/desk-store/store-view"
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

type Props = PageProps<"/[lng]/seller/store">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  return pageMetadata({ lng, path: routes.deskStore(lng), title: getT(lng, "desk-store")("title"), hidden: true })
}

export default async function DeskStorePage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { done } = await searchParams
  const desk = await openDesk(loadStore(lng))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskStore(lng)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <DeskStoreView lng={lng} role={desk.me.role} store={desk.data} done={storeTasks.find((task) => task === done)} />
    </DeskPage>
  )
}
