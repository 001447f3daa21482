import type { Metadata } from "next"
import { loadOrder } from "@/features/desk-orders/load-order"
import { SendPartTask } from "@/features/desk-orders/send-part-task"
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

type Props = PageProps<"/[lng]/seller/orders/[id]/send-part">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, id } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-orders")("send_part.title")
  return pageMetadata({ lng, path: routes.deskOrderTask(lng, id, "send-part"), title, hidden: true })
}

export default async function SendPartPage({ params }: Props) {
  const lng = await languageOf(params)
  const { id } = await params
  const desk = await openDesk((token) => loadOrder(lng, token, id))
  if (desk.kind !== "open")
    return <ClosedDesk lng={lng} desk={desk} again={routes.deskOrderTask(lng, id, "send-part")} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <SendPartTask lng={lng} order={desk.data} />
    </DeskPage>
  )
}
