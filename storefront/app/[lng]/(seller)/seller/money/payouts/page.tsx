import { payoutsPerPage } from "@opop/vendor/contract/payout"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { loadPayouts } from "@/features/desk-money/load-payouts"
import { PayoutsView } from "@/features/desk-money/payouts-view"
import { readPayoutsPage } from "@/features/desk-money/read-payouts-page"
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

type Props = PageProps<"/[lng]/seller/money/payouts">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-money")("payouts.title")
  return pageMetadata({ lng, path: routes.deskPayouts(lng), title, hidden: true })
}

export default async function PayoutsPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { page: asked, done } = await searchParams
  const page = readPayoutsPage(asked)
  const desk = await openDesk((token) => loadPayouts(token, page))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskPayouts(lng)} />
  const last = beyondLast(page, desk.data.count, payoutsPerPage)
  if (last) redirect(routes.deskPayouts(lng, { page: last }))
  return (
    <DeskPage lng={lng} me={desk.me}>
      <PayoutsView lng={lng} page={page} answer={desk.data} asked={done === "payout"} />
    </DeskPage>
  )
}
