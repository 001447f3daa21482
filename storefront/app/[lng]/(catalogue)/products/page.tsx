import type { Metadata } from "next"
import { catalogueQuery } from "@/features/catalogue/catalogue-href"
import { catalogueMetadata } from "@/features/catalogue/catalogue-metadata"
import { CatalogueView } from "@/features/catalogue/catalogue-view"
import { CategoryJsonLd } from "@/features/catalogue/category-json-ld"
import { loadChoices } from "@/features/catalogue/load-choices"
import { loadResults } from "@/features/catalogue/load-results"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"

/** Made for each address and sent whole, so that search and filters need no script; answers of the backend are kept. */
export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/products">

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lng } = await params
  return isLanguage(lng) ? catalogueMetadata(lng, await loadChoices(lng, await searchParams)) : {}
}

export default async function ProductsPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const choices = await loadChoices(lng, await searchParams)
  const answer = await loadResults(lng, catalogueQuery(choices.selection))
  return (
    <main id="main" className="wrap pt-4 pb-6 md:pt-7">
      <CategoryJsonLd lng={lng} choices={choices} />
      <CatalogueView lng={lng} choices={choices} answer={answer} />
    </main>
  )
}
