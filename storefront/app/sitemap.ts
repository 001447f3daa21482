import type { MetadataRoute } from "next"
import { connection } from "next/server"
import { listHandles } from "@/features/catalogue/list-handles"
import { sitemapEntries, sitemapLimit } from "@/features/shell/sitemap-entries"
import { routes } from "@/lib/routes"
import { serverEnv } from "@/lib/server-env"

/** Every public page in every language. Made when it is asked for: a build has no backend. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection()
  const site = serverEnv().STOREFRONT_URL
  const { cooperatives, products } = await listHandles()
  const pages = [routes.home, routes.products, routes.stores, routes.halal, routes.join]
  return [
    ...pages.flatMap((page) => sitemapEntries(site, (lng) => page(lng))),
    ...cooperatives.flatMap((handle) => sitemapEntries(site, (lng) => routes.store(lng, handle))),
    ...products.flatMap((handle) => sitemapEntries(site, (lng) => routes.product(lng, handle))),
  ].slice(0, sitemapLimit)
}
