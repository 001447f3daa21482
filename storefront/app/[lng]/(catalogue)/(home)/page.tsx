import type { Metadata } from "next"
import { loadRegencies } from "@/features/catalogue/load-regencies"
import { listProducts } from "@/features/catalogue/search-catalogue"
import { BuyingSteps } from "@/features/home/buying-steps"
import { CategoryList } from "@/features/home/category-list"
import { Figures } from "@/features/home/figures"
import { Hero } from "@/features/home/hero"
import { loadCategoryPictures } from "@/features/home/load-category-pictures"
import { loadFeatured } from "@/features/home/load-featured"
import { loadNewcomers } from "@/features/home/load-newcomers"
import { TileMap } from "@/features/tile-map/tile-map"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"
import { ProductGrid } from "@/ui/product-grid"
import { Section } from "@/ui/section"

export const ensureStatic = "navigation"

export const generateStaticParams = () => [{ lng: placeholder }]

export async function generateMetadata({ params }: PageProps<"/[lng]">): Promise<Metadata> {
  const { lng } = await params
  return isLanguage(lng) ? pageMetadata({ lng, path: routes.home(lng) }) : {}
}

export default async function HomePage({ params }: PageProps<"/[lng]">) {
  const lng = await languageOf(params)
  const t = getT(lng, "home")
  const [{ hero, featured }, categories, regencies, newcomers, { facets }] = await Promise.all([
    loadFeatured(lng),
    loadCategoryPictures(lng),
    loadRegencies(),
    loadNewcomers(lng, 4),
    listProducts(lng, { per_page: 1 }),
  ])
  const cooperatives = regencies.reduce((sum, regency) => sum + regency.cooperatives, 0)
  return (
    <main id="main">
      <Hero lng={lng} products={hero} cooperatives={cooperatives} />
      <Figures
        lng={lng}
        cooperatives={cooperatives}
        regencies={regencies.filter((regency) => regency.cooperatives > 0).length}
        certified={facets.badge}
      />
      {featured.length > 0 && (
        <Section
          title={t("featured.title")}
          text={t("featured.text")}
          more={{ name: t("featured.all"), href: routes.products(lng) }}
        >
          <ProductGrid products={featured.slice(0, 8)} lng={lng} />
        </Section>
      )}
      <Section title={t("categories.title")}>
        <CategoryList lng={lng} categories={categories} />
      </Section>
      <Section title={t("map.title")} text={t("map.text")} more={{ name: t("map.all"), href: routes.stores(lng) }}>
        <TileMap regencies={regencies} lng={lng} />
      </Section>
      {newcomers.length > 0 && (
        <Section title={t("newcomers.title")} text={t("newcomers.text")}>
          <ProductGrid products={newcomers} lng={lng} />
        </Section>
      )}
      <Section title={t("steps.title")}>
        <BuyingSteps lng={lng} />
      </Section>
    </main>
  )
}
