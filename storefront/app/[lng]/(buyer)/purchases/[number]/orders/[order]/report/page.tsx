import type { Metadata } from "next"
import { ReportView } from "@/features/buyer-case/report-view"
import { loadPurchase } from "@/features/purchase/load-purchase"
import { UnknownPurchase } from "@/features/purchase/unknown-purchase"
import { MissingPage } from "@/features/shell/missing-page"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder, number: placeholder, order: placeholder }]

type Props = PageProps<"/[lng]/purchases/[number]/orders/[order]/report">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, number, order } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "purchase")("report.title")
  return pageMetadata({ lng, path: routes.report(lng, number, order), title, hidden: true })
}

export default async function ReportPage({ params }: Props) {
  const lng = await languageOf(params)
  const { number: encoded, order: id } = await params
  const number = decodeURIComponent(encoded).slice(0, 40)
  const result = await loadPurchase(lng, number)
  const order = result.ok ? result.data.orders.find((one) => one.id === id) : undefined
  if (result.ok && !order) return <MissingPage lng={lng} />
  return (
    <main id="main" className="wrap py-5 md:py-8">
      {result.ok && order ? (
        <ReportView lng={lng} number={result.data.number} order={order} />
      ) : (
        !result.ok && <UnknownPurchase lng={lng} number={number} error={result.error} />
      )}
    </main>
  )
}
