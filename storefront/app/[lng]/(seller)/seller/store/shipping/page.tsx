import type { Metadata } from "next"
import { loadStore } from "@/features/desk-store/load-store"
import { ShippingTask } from "@/features/desk-store/shipping-task"
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

type Props = PageProps<"/[lng]/seller/store/shipping">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-store")("shipping.title")
  return pageMetadata({ lng, path: routes.deskStoreTask(lng, "shipping"), title, hidden: true })
}

export default async function ShippingTaskPage({ params }: Props) {
  const lng = await languageOf(params)
  const desk = await openDesk(loadStore(lng))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskStoreTask(lng, "shipping")} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <ShippingTask lng={lng} store={desk.data} />
    </DeskPage>
  )
}
