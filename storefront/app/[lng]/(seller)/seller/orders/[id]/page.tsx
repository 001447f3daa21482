import type { Metadata } from "next"
import { loadOrder } from "@/features/desk-orders/load-order"
import { OrderView } from "@/features/desk-orders/order-view"
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

type Props = PageProps<"/[lng]/seller/orders/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, id } = await params
  return isLanguage(lng)
    ? pageMetadata({ lng, path: routes.deskOrder(lng, id), title: getT(lng, "desk-orders")("title"), hidden: true })
    : {}
}

export default async function DeskOrderPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { id } = await params
  const { done } = await searchParams
  const desk = await openDesk((token) => loadOrder(lng, token, id))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskOrder(lng, id)} />
  return (
    <DeskPage lng={lng} me={desk.me}>
      <OrderView lng={lng} order={desk.data} now={Date.now()} done={done} />
    </DeskPage>
  )
}
