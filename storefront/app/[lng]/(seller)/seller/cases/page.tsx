import { casesPerPage } from "@opop/vendor/contract/order-case"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { CasesView } from "@/features/desk-cases/cases-view"
import { loadCases } from "@/features/desk-cases/load-cases"
import { readCasesQuery } from "@/features/desk-cases/read-cases-query"
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

type Props = PageProps<"/[lng]/seller/cases">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-cases")("title")
  return pageMetadata({ lng, path: routes.deskCases(lng), title, hidden: true })
}

export default async function DeskCasesPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const asked = readCasesQuery(await searchParams)
  const desk = await openDesk((token) => loadCases(token, asked))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskCases(lng)} />
  const last = beyondLast(asked.page, desk.data.count, casesPerPage)
  if (last) redirect(routes.deskCases(lng, { tab: asked.open ? undefined : "all", page: last }))
  return (
    <DeskPage lng={lng} me={desk.me}>
      <CasesView lng={lng} asked={asked} answer={desk.data} now={Date.now()} />
    </DeskPage>
  )
}
