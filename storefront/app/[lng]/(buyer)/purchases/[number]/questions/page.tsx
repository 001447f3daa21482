import type { Metadata } from "next"
import { loadPurchase } from "@/features/purchase/load-purchase"
import { UnknownPurchase } from "@/features/purchase/unknown-purchase"
import { loadPurchaseQuestions } from "@/features/questions/load-own-questions"
import { PurchaseQuestionsView } from "@/features/questions/purchase-questions-view"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder, number: placeholder }]

type Props = PageProps<"/[lng]/purchases/[number]/questions">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, number } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "questions")("ask.page")
  return pageMetadata({ lng, path: routes.purchaseQuestions(lng, number), title, hidden: true })
}

export default async function PurchaseQuestionsPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const number = decodeURIComponent((await params).number).slice(0, 40)
  const { order, done } = await searchParams
  const [result, questions] = await Promise.all([loadPurchase(lng, number), loadPurchaseQuestions(lng, number)])
  return (
    <main id="main" className="wrap py-5 md:py-8">
      {result.ok ? (
        <PurchaseQuestionsView lng={lng} purchase={result.data} questions={questions} order={order} done={done} />
      ) : (
        <UnknownPurchase lng={lng} number={number} error={result.error} />
      )}
    </main>
  )
}
