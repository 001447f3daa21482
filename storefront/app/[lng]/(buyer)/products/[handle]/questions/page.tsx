import type { Metadata } from "next"
import { currentCustomerToken } from "@/features/account/current-customer"
import { loadProduct } from "@/features/product/load-product"
import { loadMyQuestions } from "@/features/questions/load-own-questions"
import { ProductQuestionsView } from "@/features/questions/product-questions-view"
import { MissingPage } from "@/features/shell/missing-page"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder, handle: placeholder }]

type Props = PageProps<"/[lng]/products/[handle]/questions">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, handle } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "questions")("ask.page")
  return pageMetadata({ lng, path: routes.productQuestions(lng, handle), title, hidden: true })
}

export default async function ProductQuestionsPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { handle } = await params
  const [token, { done }] = await Promise.all([currentCustomerToken(), searchParams])
  const [product, questions] = await Promise.all([
    loadProduct(lng, handle),
    token ? loadMyQuestions(lng, token, handle) : undefined,
  ])
  if (!product) return <MissingPage lng={lng} />
  return (
    <main id="main" className="wrap py-5 md:py-8">
      <ProductQuestionsView lng={lng} product={product} questions={questions} done={done} />
    </main>
  )
}
