import type { ProductDetail } from "@opop/vendor/contract/catalogue"
import type { Language } from "@/i18n/languages"
import { breadcrumbJsonLd } from "@/lib/breadcrumb-json-ld"
import { routes } from "@/lib/routes"
import { serverEnv } from "@/lib/server-env"
import { JsonLd } from "@/ui/json-ld"
import { productCrumbs } from "./product-crumbs"
import { productJsonLd } from "./product-json-ld"

/** The product and the way to it, for search engines. */
export function ProductJsonLd({ lng, product }: { lng: Language; product: ProductDetail }) {
  const site = serverEnv().STOREFRONT_URL
  const absolute = (path: string) => new URL(path, site).href
  const url = absolute(routes.product(lng, product.handle))
  const crumbs = productCrumbs(lng, product).map(({ name, href }) => ({ name, url: absolute(href) }))
  return (
    <>
      <JsonLd
        data={productJsonLd(product, { site, url, storeUrl: absolute(routes.store(lng, product.cooperative.handle)) })}
      />
      <JsonLd data={breadcrumbJsonLd([...crumbs, { name: product.title, url }])} />
    </>
  )
}
