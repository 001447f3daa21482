import type { Metadata } from "next"
import { loadQuestion } from "@/features/desk-questions/load-question"
import { QuestionView } from "@/features/desk-questions/question-view"
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

type Props = PageProps<"/[lng]/seller/questions/[id]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, id } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "questions")("title")
  return pageMetadata({ lng, path: routes.deskQuestion(lng, id), title, hidden: true })
}

export default async function DeskQuestionPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { id } = await params
  const { done, template } = await searchParams
  const desk = await openDesk((token) => loadQuestion(lng, token, id))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskQuestion(lng, id)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <QuestionView lng={lng} data={desk.data} now={Date.now()} done={done} template={template} />
    </DeskPage>
  )
}
