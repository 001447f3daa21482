import type { HalalStatus } from "@opop/halal/contract/halal-status"
import type { CatalogueProduct, ProductDetail } from "@opop/vendor/contract/catalogue"
import { HalalPanel } from "@/features/halal/halal-panel"
import { CooperativeCard } from "@/features/store/cooperative-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { HalalChip } from "@/ui/halal-chip"
import { ProductGrid } from "@/ui/product-grid"
import { Section } from "@/ui/section"
import { BuyBox } from "./buy-box"
import { buyBoxTexts } from "./buy-box-texts"
import { CountView } from "./count-view"
import { Gallery } from "./gallery"
import { productCrumbs } from "./product-crumbs"
import { ProductStory } from "./product-story"

type Props = {
  lng: Language
  product: ProductDetail
  halal: HalalStatus
  /** Other products of the same cooperative. */
  others: CatalogueProduct[]
}

/** A product's page: picture, what to decide, who makes it, what it is, and what else they make. */
export function ProductView({ lng, product, halal, others }: Props) {
  const common = getT(lng, "common")
  const t = getT(lng, "product")
  const { title, subtitle, cooperative } = product
  const badge = halal.kind === "certified" && <HalalChip>{common("halal_badge")}</HalalChip>
  return (
    <main id="main" className="pb-6">
      <CountView handle={product.handle} />
      <div className="wrap pt-3 md:pt-5">
        <Breadcrumbs label={common("nav.breadcrumbs")} crumbs={productCrumbs(lng, product)} here={title} />
        <div className="mt-3 grid gap-x-14 gap-y-8 md:mt-4 lg:grid-cols-[minmax(0,1.25fr)_minmax(24rem,1fr)] lg:grid-rows-[auto_1fr]">
          <Gallery lng={lng} title={title} pictures={product.pictures} badge={badge} />
          <div className="space-y-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
            <div>
              <h1 className="text-title">{title}</h1>
              {subtitle && <p className="mt-1.5 text-lg text-muted">{subtitle}</p>}
            </div>
            <BuyBox
              lng={lng}
              handle={product.handle}
              option={product.option}
              variants={product.variants}
              cartHref={routes.cart(lng)}
              texts={buyBoxTexts(lng)}
            />
            <HalalPanel lng={lng} status={halal} />
            <CooperativeCard lng={lng} cooperative={cooperative} product={product.handle} />
          </div>
          <ProductStory lng={lng} product={product} />
        </div>
      </div>
      {others.length > 0 && (
        <Section
          title={t("more_of", { name: cooperative.name })}
          more={{ name: t("all_of_store"), href: routes.store(lng, cooperative.handle) }}
        >
          <ProductGrid products={others} lng={lng} />
        </Section>
      )}
    </main>
  )
}
