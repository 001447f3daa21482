import type { Cooperative } from "@opop/vendor/contract/cooperative"
import type { Language } from "@/i18n/languages"
import { breadcrumbJsonLd } from "@/lib/breadcrumb-json-ld"
import { routes } from "@/lib/routes"
import { serverEnv } from "@/lib/server-env"
import { JsonLd } from "@/ui/json-ld"
import { storeCrumbs } from "./store-crumbs"
import { storeJsonLd } from "./store-json-ld"

/** The store and the way to it, for search engines. */
export function StoreJsonLd({ lng, cooperative }: { lng: Language; cooperative: Cooperative }) {
  const absolute = (path: string) => new URL(path, serverEnv().STOREFRONT_URL).href
  const url = absolute(routes.store(lng, cooperative.handle))
  const crumbs = storeCrumbs(lng, cooperative).map(({ name, href }) => ({ name, url: absolute(href) }))
  return (
    <>
      <JsonLd data={storeJsonLd(cooperative, url)} />
      <JsonLd data={breadcrumbJsonLd([...crumbs, { name: cooperative.name, url }])} />
    </>
  )
}
