import { listProducts } from "@/features/catalogue/search-catalogue"
import { ShowcaseForms } from "@/features/showcase/showcase-forms"
import { ShowcaseHalal } from "@/features/showcase/showcase-halal"
import { ShowcaseStores } from "@/features/showcase/showcase-stores"
import { ShowcaseTokens } from "@/features/showcase/showcase-tokens"
import { ShowcaseWords } from "@/features/showcase/showcase-words"
import { languageOf, placeholder } from "@/i18n/language-of"
import { ProductGrid } from "@/ui/product-grid"
import { Section } from "@/ui/section"
import { ProductGridSkeleton } from "@/ui/skeleton"

export const generateStaticParams = () => [{ lng: placeholder }]

/** Everything of the design system once, while developing: `page.dev.tsx` is no route in production. */
export default async function ShowcasePage({ params }: { params: Promise<{ lng: string }> }) {
  const lng = await languageOf(params)
  const { products } = await listProducts(lng, { per_page: 4 })
  return (
    <main id="main" className="pb-10">
      <h1 className="wrap mt-8 text-title">Design system</h1>
      <ShowcaseTokens />
      <ShowcaseWords lng={lng} />
      <ShowcaseForms />
      <ShowcaseHalal lng={lng} />
      <ShowcaseStores lng={lng} />
      <Section title="ProductGrid, ProductCard">
        <ProductGrid products={products} lng={lng} />
      </Section>
      <Section title="Skeletons">
        <ProductGridSkeleton count={4} />
      </Section>
    </main>
  )
}
