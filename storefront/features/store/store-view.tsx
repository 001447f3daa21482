import type { CatalogueAnswer } from "@opop/vendor/contract/catalogue"
import type { Cooperative, CooperativeDetail } from "@opop/vendor/contract/cooperative"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { PlaceIcon } from "@/ui/icons/place-icon"
import { ProductGrid } from "@/ui/product-grid"
import { Section } from "@/ui/section"
import { StoreBanner } from "@/ui/store-banner"
import { LiveStoreNotices } from "./live-store-notices"
import { storeCrumbs } from "./store-crumbs"
import { StoreFacts } from "./store-facts"
import { StoreGrid } from "./store-grid"
import { StoreService } from "./store-service"

type Props = {
  lng: Language
  cooperative: CooperativeDetail
  /** Its newest products, and how many there are. */
  answer: CatalogueAnswer
  /** Others in the same regency. */
  neighbours: Cooperative[]
}

/** A cooperative's store: its front, who it is, what it sells, and who else sells nearby. */
export function StoreView({ lng, cooperative, answer, neighbours }: Props) {
  const t = getT(lng, "store")
  const { name, handle, pesantren, district, regency, story } = cooperative
  const { products, count, facets } = answer
  const all = routes.products(lng, { cooperative: handle })
  return (
    <main id="main" className="pt-3 pb-6 md:pt-5">
      <div className="wrap">
        <Breadcrumbs
          label={getT(lng, "common")("nav.breadcrumbs")}
          crumbs={storeCrumbs(lng, cooperative)}
          here={name}
        />
        <StoreBanner
          look={cooperative}
          name={name}
          logo={cooperative.logo}
          picture={cooperative.banner}
          className="mt-3"
        >
          <p className="mt-1">{pesantren}</p>
          <p className="mt-1 flex items-start gap-1.5 text-sm">
            <PlaceIcon className="mt-px size-4.5" />
            {[district, regency].filter(Boolean).join(", ")}
          </p>
        </StoreBanner>
        <LiveStoreNotices lng={lng} handle={handle} className="mt-4" />
        <div className="mt-7 grid gap-x-14 gap-y-7 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start">
          {story && (
            <section aria-label={t("story")} className="max-w-[68ch]">
              <h2 className="mb-2 text-xl">{t("story")}</h2>
              <p className="text-lg whitespace-pre-line">{story}</p>
            </section>
          )}
          <div className="grid gap-4">
            <StoreFacts lng={lng} cooperative={cooperative} certified={facets.badge} />
            <StoreService lng={lng} cooperative={cooperative} />
          </div>
        </div>
      </div>
      {count > 0 ? (
        <Section title={t("products_of", { name })} more={{ name: t("filter"), href: all }}>
          <ProductGrid products={products} lng={lng} first={2} />
          {count > products.length && (
            <div className="mt-10 text-center">
              <ButtonLink href={all} look="secondary">
                {t("all_products", { count })}
              </ButtonLink>
            </div>
          )}
        </Section>
      ) : (
        <div className="wrap mt-10">
          <EmptyState
            title={t("empty.title")}
            actions={<ButtonLink href={routes.products(lng)}>{t("none.products")}</ButtonLink>}
          >
            <p>{t("empty.text")}</p>
          </EmptyState>
        </div>
      )}
      {neighbours.length > 0 && (
        <Section
          title={t("neighbours", { name: regency })}
          more={{
            name: t("neighbours_all", { name: regency }),
            href: routes.stores(lng, { regency: cooperative.regency_code }),
          }}
        >
          <StoreGrid lng={lng} cooperatives={neighbours} level={3} />
        </Section>
      )}
    </main>
  )
}
