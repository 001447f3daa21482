import { questionsPerPage } from "@opop/vendor/contract/question"
import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { loadQuestions } from "@/features/desk-questions/load-questions"
import { QuestionsView } from "@/features/desk-questions/questions-view"
import { readQuestionsQuery } from "@/features/desk-questions/read-questions-query"
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

type Props = PageProps<"/[lng]/seller/questions">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "questions")("title")
  return pageMetadata({ lng, path: routes.deskQuestions(lng), title, hidden: true })
}

export default async function DeskQuestionsPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const asked = readQuestionsQuery(await searchParams)
  const desk = await openDesk((token) => loadQuestions(lng, token, asked))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskQuestions(lng)} />
  const last = beyondLast(asked.page, desk.data.count, questionsPerPage)
  if (last) redirect(routes.deskQuestions(lng, { tab: asked.tab === "all" ? "all" : undefined, page: last }))
  return (
    <DeskPage lng={lng} me={desk.me}>
      <QuestionsView lng={lng} asked={asked} answer={desk.data} now={Date.now()} />
    </DeskPage>
  )
}
