import { deskOrdersPerPage } from "@opop/vendor/contract/desk"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { currentCustomerToken } from "@/features/account/current-customer"
import { loadCustomer } from "@/features/account/load-customer"
import { currentToken } from "@/features/account/session-cookies"
import { DeskDoor } from "@/features/seller/desk-door"
import { DeskView } from "@/features/seller/desk-view"
import { loadDesk } from "@/features/seller/load-desk"
import { NoMembership } from "@/features/seller/no-membership"
import { readPage } from "@/features/seller/read-page"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

export async function generateMetadata({ params }: PageProps<"/[lng]/seller">): Promise<Metadata> {
  const { lng } = await params
  return isLanguage(lng)
    ? pageMetadata({ lng, path: routes.seller(lng), title: getT(lng, "seller")("title"), hidden: true })
    : {}
}

export default async function SellerPage({ params, searchParams }: PageProps<"/[lng]/seller">) {
  const lng = await languageOf(params)
  const { page: asked, out } = await searchParams
  const page = readPage(asked)
  const token = await currentToken("member")
  const desk = token ? await loadDesk(token, page) : undefined
  if (desk?.kind === "no_membership") return <NoMembership lng={lng} />
  if (desk?.kind !== "open") {
    const customerToken = await currentCustomerToken()
    const buyer = customerToken ? await loadCustomer(customerToken) : undefined
    return <DeskDoor lng={lng} ended={Boolean(token)} out={out} buyer={buyer} />
  }
  const { me, orders } = desk
  const last = Math.max(1, Math.ceil(orders.count / deskOrdersPerPage))
  if (page > last) redirect(routes.seller(lng, { page: last > 1 ? last : undefined }))
  return <DeskView lng={lng} me={me} orders={orders} page={page} />
}
