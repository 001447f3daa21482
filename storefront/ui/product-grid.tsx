import type { CatalogueProduct } from "@opop/vendor/contract/catalogue"
import type { Language } from "@/i18n/languages"
import { ProductCard } from "./product-card"

type Props = {
  products: CatalogueProduct[]
  lng: Language
  /** How many pictures are seen at once and load first. */
  first?: number
  level?: 2 | 3
  /** `wide` has four columns, `beside` three, next to filters. */
  columns?: "wide" | "beside"
}

/** Columns of every grid of product cards, also of its skeleton. */
export const gridStyle = {
  wide: "grid grid-cols-2 gap-x-3 gap-y-7 sm:grid-cols-3 sm:gap-x-5 lg:grid-cols-4",
  beside: "grid grid-cols-2 gap-x-3 gap-y-7 sm:grid-cols-3 sm:gap-x-5",
}

/** Product cards, two abreast on a phone. */
export function ProductGrid({ products, lng, first = 0, level = 3, columns = "wide" }: Props) {
  return (
    <ul className={gridStyle[columns]}>
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductCard product={product} lng={lng} priority={index < first} level={level} />
        </li>
      ))}
    </ul>
  )
}
