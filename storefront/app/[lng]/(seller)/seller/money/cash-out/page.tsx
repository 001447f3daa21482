import type { Metadata } from "next"
import { CashOutView } from "@/features/desk-money/cash-out-view"
import { loadMoneyPage } from "@/features/desk-money/load-money-page"
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

type Props = PageProps<"/[lng]/seller/money/cash-out">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-money")("cash_out.title")
  return pageMetadata({ lng, path: routes.deskCashOut(lng), title, hidden: true })
}

export default async function CashOutPage({ params }: Props) {
  const lng = await languageOf(params)
  const desk = await openDesk(loadMoneyPage)
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskCashOut(lng)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <CashOutView lng={lng} page={desk.data} />
    </DeskPage>
  )
}
