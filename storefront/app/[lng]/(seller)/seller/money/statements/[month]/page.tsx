import type { Metadata } from "next"
import { loadStatement } from "@/features/desk-money/load-statement"
import { monthName } from "@/features/desk-money/month-name"
import { StatementView } from "@/features/desk-money/statement-view"
import { ClosedDesk } from "@/features/seller/closed-desk"
import { DeskPage } from "@/features/seller/desk-page"
import { openDesk } from "@/features/seller/open-desk"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder, month: placeholder }]

type Props = PageProps<"/[lng]/seller/money/statements/[month]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, month } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-money")("statement.title", { month: monthName(month, lng) })
  return pageMetadata({ lng, path: routes.deskStatement(lng, month), title, hidden: true })
}

export default async function StatementPage({ params }: Props) {
  const lng = await languageOf(params)
  const { month } = await params
  const desk = await openDesk((token) => loadStatement(lng, token, month))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskStatement(lng, month)} />
  return (
    <DeskPage lng={lng} me={desk.me}>
      <StatementView lng={lng} statement={desk.data} />
    </DeskPage>
  )
}
