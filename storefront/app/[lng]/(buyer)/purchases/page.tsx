import type { Metadata } from "next"
import { KnownList } from "@/features/purchase/known-list"
import { LookupCard } from "@/features/purchase/lookup-card"
import { knownPurchases } from "@/features/purchase/purchase-cookies"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/purchases">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  return pageMetadata({ lng, path: routes.purchases(lng), title: getT(lng, "purchase")("lookup.title"), hidden: true })
}

export default async function PurchasesPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const t = getT(lng, "purchase")
  const { number } = await searchParams
  const known = await knownPurchases()
  return (
    <main id="main" className="wrap py-6 md:py-10">
      <div className="mx-auto max-w-xl space-y-8">
        <div>
          <h1 className="text-title">{t("lookup.title")}</h1>
          <p className="mt-2 text-muted">{t("lookup.text")}</p>
        </div>
        <LookupCard lng={lng} number={typeof number === "string" ? number.slice(0, 40) : ""} />
        <KnownList lng={lng} known={known} />
      </div>
    </main>
  )
}
