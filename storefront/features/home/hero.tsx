import type { CatalogueProduct } from "@opop/vendor/contract/catalogue"
import { SearchForm } from "@/features/shell/search-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { StarPattern } from "@/ui/star-pattern"
import { Veranda } from "./veranda"

type Props = { lng: Language; products: CatalogueProduct[]; cooperatives: number }

/** The first thing anybody sees: what this is, in one sentence, and the goods themselves under the arches of a veranda. */
export function Hero({ lng, products, cooperatives }: Props) {
  const t = getT(lng, "home")
  return (
    <section className="on-shade relative isolate overflow-hidden bg-shade text-shade-ink">
      <StarPattern
        variation={0}
        first="var(--shade-line)"
        second="var(--accent)"
        size={76}
        className="absolute inset-0 -z-10 opacity-70 [mask-image:linear-gradient(180deg,transparent_38%,black_70%)] lg:[mask-image:linear-gradient(100deg,transparent_46%,black_72%)]"
      />
      <div className="wrap grid gap-10 pt-12 md:pt-16 lg:grid-cols-[1.08fr_1fr] lg:items-end lg:gap-14 lg:pt-20">
        <div className="lg:pb-20">
          <h1 className="text-display font-bold tracking-[-0.035em]">
            <span className="block">{t("hero.made")} </span>
            <span className="block">{t("hero.sold")}</span>
          </h1>
          <p className="mt-5 max-w-[46ch] text-lg text-shade-muted">{t("hero.text", { cooperatives })}</p>
          <div data-hero-search="" className="mt-8 max-w-lg">
            <SearchForm lng={lng} size="large" />
          </div>
          <div className="mt-5 flex flex-wrap gap-x-3 gap-y-2">
            <ButtonLink href={routes.products(lng)} look="accent">
              {t("hero.products")}
            </ButtonLink>
            <ButtonLink href={routes.stores(lng)} look="onShade">
              {t("hero.stores")}
            </ButtonLink>
          </div>
        </div>
        <Veranda lng={lng} products={products} label={t("hero.pictures")} />
      </div>
    </section>
  )
}
