import type { Metadata } from "next"
import { CaseView } from "@/features/buyer-case/case-view"
import { loadPurchase } from "@/features/purchase/load-purchase"
import { UnknownPurchase } from "@/features/purchase/unknown-purchase"
import { MissingPage } from "@/features/shell/missing-page"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder, number: placeholder, case: placeholder }]

type Props = PageProps<"/[lng]/purchases/[number]/cases/[case]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, number, case: id } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "purchase")("case.of_order")
  return pageMetadata({ lng, path: routes.case(lng, number, id), title, hidden: true })
}

export default async function CasePage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { number: encoded, case: id } = await params
  const number = decodeURIComponent(encoded).slice(0, 40)
  const [result, { done }] = await Promise.all([loadPurchase(lng, number), searchParams])
  const one = result.ok ? result.data.orders.flatMap(({ cases }) => cases).find((known) => known.id === id) : undefined
  if (result.ok && !one) return <MissingPage lng={lng} />
  return (
    <main id="main" className="wrap py-5 md:py-8">
      {result.ok && one ? (
        <CaseView lng={lng} number={result.data.number} one={one} now={Date.now()} done={done} />
      ) : (
        !result.ok && <UnknownPurchase lng={lng} number={number} error={result.error} />
      )}
    </main>
  )
}
