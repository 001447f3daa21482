import type { CatalogueProduct } from "@opop/vendor/contract/catalogue"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"

/** Heights of the arches from left to right; the last two stand only on a tablet, where the row is widest. */
const arches = [
  "h-[82%]",
  "h-full",
  "h-[70%]",
  "hidden h-[90%] sm:block lg:hidden",
  "hidden h-[76%] sm:block lg:hidden",
]

type Props = { lng: Language; products: CatalogueProduct[]; label: string }

/** Products in the arches of a veranda, standing on the ground; each leads to its page. */
export function Veranda({ lng, products, label }: Props) {
  const shown = products.filter(({ picture }) => picture).slice(0, arches.length)
  if (!shown.length) return null
  return (
    <ul aria-label={label} className="flex h-44 items-end gap-3 sm:h-56 lg:h-88 lg:gap-5">
      {shown.map((product, index) => (
        <li key={product.id} className={`min-w-0 flex-1 ${arches[index]}`}>
          <Link
            href={routes.product(lng, product.handle)}
            className="group block size-full overflow-hidden rounded-t-full bg-surface ring-4 ring-accent focus-visible:outline-offset-4"
          >
            {product.picture && (
              <Picture
                picture={product.picture}
                alt={product.title}
                sizes="(min-width: 64rem) 200px, 33vw"
                priority={index === 1}
                className="size-full transition-transform duration-200 group-hover:scale-104"
              />
            )}
          </Link>
        </li>
      ))}
    </ul>
  )
}
