import type { Cooperative } from "@opop/vendor/contract/cooperative"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import type { Crumb } from "@/ui/breadcrumbs"

/** The way to a store: home, all stores, those of its regency. */
export function storeCrumbs(lng: Language, { regency, regency_code }: Cooperative): Crumb[] {
  const t = getT(lng, "common")
  return [
    { name: t("nav.home"), href: routes.home(lng) },
    { name: t("nav.stores"), href: routes.stores(lng) },
    { name: regency, href: routes.stores(lng, { regency: regency_code }) },
  ]
}
