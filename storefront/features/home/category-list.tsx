import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import type { CategoryWithPicture } from "./load-category-pictures"

/** The categories, each with one of its products in an arch. */
export function CategoryList({ lng, categories }: { lng: Language; categories: CategoryWithPicture[] }) {
  const t = getT(lng, "home")
  return (
    <ul className="grid gap-x-3 gap-y-3 min-[22rem]:grid-cols-2 sm:grid-cols-3 lg:grid-cols-5 lg:gap-x-4 lg:gap-y-4">
      {categories.map(({ handle, name, products, picture }) => (
        <li key={handle}>
          <Link
            href={routes.products(lng, { category: handle })}
            className="group flex h-full items-center gap-3 rounded-md border border-line bg-raised p-2 transition-colors hover:border-brand"
          >
            <span className="block h-18 w-14 shrink-0 overflow-hidden rounded-t-full rounded-b-sm bg-sunken">
              {picture && <Picture picture={picture} alt="" sizes="56px" small className="size-full" />}
            </span>
            <span className="min-w-0">
              <span className="block text-sm leading-snug font-semibold group-hover:text-brand sm:text-base">
                {name}
              </span>
              <span className="block text-xs text-muted sm:text-sm">{t("categories.count", { count: products })}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
