import type { CatalogueProduct } from "@opop/vendor/contract/catalogue"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { HalalChip } from "./halal-chip"
import { Link } from "./link"
import { Picture } from "./picture"
import { Price } from "./price"

type Props = {
  product: CatalogueProduct
  lng: Language
  /** How wide the card's picture stands. */
  sizes?: string
  /** For the first row of a list, whose pictures are seen at once. */
  priority?: boolean
  /** The heading's level within its page. */
  level?: 2 | 3
}

export const cardSizes = "(min-width: 80rem) 288px, (min-width: 64rem) 23vw, (min-width: 40rem) 31vw, 46vw"

/** A product in a list; the whole card leads to its page. */
export function ProductCard({ product, lng, sizes = cardSizes, priority = false, level = 3 }: Props) {
  const t = getT(lng, "common")
  const Heading = level === 2 ? "h2" : "h3"
  return (
    <article className="group relative flex h-full flex-col">
      <div className="relative aspect-square overflow-hidden rounded-md bg-sunken">
        {product.picture && (
          <Picture
            picture={product.picture}
            alt=""
            sizes={sizes}
            priority={priority}
            className={`size-full transition-transform duration-200 group-hover:scale-[1.03] ${product.in_stock ? "" : "opacity-60"}`}
          />
        )}
        {product.badge && <HalalChip className="absolute top-2 left-2">{t("halal_badge")}</HalalChip>}
        {!product.in_stock && (
          <span className="absolute inset-x-0 bottom-0 bg-ink/80 py-1.5 text-center text-sm font-semibold text-surface">
            {t("stock.sold_out")}
          </span>
        )}
      </div>
      <Heading className="mt-2.5 text-sm leading-snug font-medium tracking-normal sm:text-base">
        <Link
          href={routes.product(lng, product.handle)}
          className="line-clamp-2 outline-none after:absolute after:inset-0 after:rounded-md group-hover:text-brand focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-brand"
        >
          {product.title}
        </Link>
      </Heading>
      <p className="mt-1">
        <Price
          amount={product.price}
          lng={lng}
          from={product.price_varies && t("price.from")}
          className="text-base font-bold sm:text-lg"
        />
      </p>
      <p className="mt-auto pt-1 text-xs text-muted sm:truncate sm:text-sm">
        <span className="block truncate sm:inline">{product.cooperative.name}</span>
        <span className="hidden sm:inline"> · </span>
        <span className="block truncate sm:inline">{product.regency}</span>
      </p>
    </article>
  )
}
