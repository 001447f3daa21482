import type { Metadata } from "next"
import { catalogueQuery } from "@/features/catalogue/catalogue-href"
import { catalogueMetadata } from "@/features/catalogue/catalogue-metadata"
import { CatalogueView } from "@/features/catalogue/catalogue-view"
import { CategoryJsonLd } from "@/features/catalogue/category-json-ld"
import { loadChoices } from "@/features/catalogue/load-choices"
import { loadResults } from "@/features/catalogue/load-results"
import { UnreachablePage } from "@/features/shell/unreachable-page"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { ifReachable } from "@/lib/if-reachable"
import { routes } from "@/lib/routes"

/** Made for each address and sent whole, so that search and filters need no script; answers of the backend are kept. */
export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/products">

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  const query = await searchParams
  return (await ifReachable(async () => catalogueMetadata(lng, await loadChoices(lng, query)))) ?? {}
}

export default async function ProductsPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const query = await searchParams
  const loaded = await ifReachable(async () => {
    const choices = await loadChoices(lng, query)
    return { choices, answer: await loadResults(lng, catalogueQuery(choices.selection)) }
  })
  if (!loaded) return <UnreachablePage lng={lng} again={routes.products(lng)} />
  const { choices, answer } = loaded
  return (
    <main id="main" className="wrap pt-4 pb-6 md:pt-7">
      <CategoryJsonLd lng={lng} choices={choices} />
      <CatalogueView lng={lng} choices={choices} answer={answer} />
    </main>
  )
}
