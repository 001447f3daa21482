import type { ProductDetail } from "@opop/vendor/contract/catalogue"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import type { Crumb } from "@/ui/breadcrumbs"

/** The way to a product: home, then its category, or all products without one. */
export function productCrumbs(lng: Language, { category }: Pick<ProductDetail, "category">): Crumb[] {
  const t = getT(lng, "common")
  const above = category
    ? { name: category.name, href: routes.products(lng, { category: category.handle }) }
    : { name: t("nav.products"), href: routes.products(lng) }
  return [{ name: t("nav.home"), href: routes.home(lng) }, above]
}
