import { deskOrdersPerPage } from "@opop/vendor/contract/desk"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { loadOrders } from "@/features/desk-orders/load-orders"
import { OrdersView } from "@/features/desk-orders/orders-view"
import { readOrdersQuery } from "@/features/desk-orders/read-orders-query"
import { beyondLast } from "@/features/seller/beyond-last"
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

export async function generateMetadata({ params }: PageProps<"/[lng]/seller/orders">): Promise<Metadata> {
  const { lng } = await params
  return isLanguage(lng)
    ? pageMetadata({ lng, path: routes.deskOrders(lng), title: getT(lng, "desk-orders")("title"), hidden: true })
    : {}
}

export default async function DeskOrdersPage({ params, searchParams }: PageProps<"/[lng]/seller/orders">) {
  const lng = await languageOf(params)
  const asked = readOrdersQuery(await searchParams)
  const desk = await openDesk((token) => loadOrders(token, asked))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskOrders(lng)} />
  const last = beyondLast(asked.page, desk.data.count, deskOrdersPerPage)
  if (last) redirect(routes.deskOrders(lng, { tab: asked.tab, page: last }))
  return (
    <DeskPage lng={lng} me={desk.me}>
      <OrdersView lng={lng} asked={asked} answer={desk.data} now={Date.now()} />
    </DeskPage>
  )
}
