import type { Metadata } from "next"
import { HolidayTask } from "@/features/desk-store/holiday-task"
import { loadStore } from "@/features/desk-store/load-store"
import { ClosedDesk } from "@/features/seller/closed-desk"
import { DeskPage } from "@/features/seller/desk-page"
import { openDesk } from "@/features/seller/open-desk"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { jakartaToday } from "@/lib/dates"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/seller/store/holiday">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-store")("holiday.title")
  return pageMetadata({ lng, path: routes.deskStoreTask(lng, "holiday"), title, hidden: true })
}

export default async function HolidayTaskPage({ params }: Props) {
  const lng = await languageOf(params)
  const desk = await openDesk(loadStore(lng))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskStoreTask(lng, "holiday")} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <HolidayTask lng={lng} store={desk.data} today={jakartaToday()} />
    </DeskPage>
  )
}
