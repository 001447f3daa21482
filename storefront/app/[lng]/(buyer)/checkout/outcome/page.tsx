import type { Metadata } from "next"
import { OutcomeView } from "@/features/checkout/return/outcome-view"
import { readOutcome } from "@/features/checkout/return/return-place"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/checkout/outcome">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "checkout")("outcome.page")
  return pageMetadata({ lng, path: routes.paymentOutcome(lng), title, hidden: true })
}

export default async function OutcomePage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { state, why } = await searchParams
  return (
    <main id="main" className="wrap py-5 md:py-8">
      <OutcomeView lng={lng} outcome={readOutcome(state)} why={typeof why === "string" ? why : undefined} />
    </main>
  )
}
