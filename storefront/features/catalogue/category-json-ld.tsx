import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { breadcrumbJsonLd } from "@/lib/breadcrumb-json-ld"
import { routes } from "@/lib/routes"
import { serverEnv } from "@/lib/server-env"
import { JsonLd } from "@/ui/json-ld"
import { catalogueHref } from "./catalogue-href"
import { isOwnPage } from "./catalogue-metadata"
import { catalogueTitle } from "./catalogue-title"
import type { Choices } from "./load-choices"

/** The way to a category, for search engines; nothing for what they do not list. */
export function CategoryJsonLd({ lng, choices }: { lng: Language; choices: Choices }) {
  const t = getT(lng, "common")
  const { selection } = choices
  if (!isOwnPage(selection) || !selection.category.length) return null
  const absolute = (path: string) => new URL(path, serverEnv().STOREFRONT_URL).href
  return (
    <JsonLd
      data={breadcrumbJsonLd([
        { name: t("nav.home"), url: absolute(routes.home(lng)) },
        { name: t("nav.products"), url: absolute(routes.products(lng)) },
        { name: catalogueTitle(lng, choices), url: absolute(catalogueHref(lng, selection)) },
      ])}
    />
  )
}
