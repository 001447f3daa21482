import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { currentCustomerToken } from "@/features/account/current-customer"
import { loadMyQuestions } from "@/features/questions/load-own-questions"
import { MyQuestionsView } from "@/features/questions/my-questions-view"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/account/questions">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "questions")("own_title")
  return pageMetadata({ lng, path: routes.myQuestions(lng), title, hidden: true })
}

export default async function MyQuestionsPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const [token, { done }] = await Promise.all([currentCustomerToken(), searchParams])
  const questions = token ? await loadMyQuestions(lng, token) : undefined
  if (!questions) redirect(routes.account(lng))
  return (
    <main id="main" className="wrap py-5 md:py-8">
      <MyQuestionsView lng={lng} questions={questions} done={done} />
    </main>
  )
}
