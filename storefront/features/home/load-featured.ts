import "server-only"
import { type Placement, placementsAnswer } from "@opop/curation/contract/placement"
import type { CatalogueProduct } from "@opop/vendor/contract/catalogue"
import { cacheLife, cacheTag } from "next/cache"
import { listProducts } from "@/features/catalogue/search-catalogue"
import type { Language } from "@/i18n/languages"
import { askBackend, expected } from "@/lib/backend"
import { cacheTags } from "@/lib/cache-tags"
import { inPlacedOrder } from "./in-placed-order"

/** What staff chose for the home page, in their order; what is no longer on sale is left out. @throws BackendFailure */
export async function loadFeatured(lng: Language): Promise<{ hero: CatalogueProduct[]; featured: CatalogueProduct[] }> {
  const placements = await loadPlacements()
  const products = placements.filter(({ kind }) => kind === "product")
  const ids = [...new Set(products.map(({ reference_id }) => reference_id))]
  if (!ids.length) return { hero: [], featured: [] }
  const found = (await listProducts(lng, { ids: ids.slice(0, 100).join(","), per_page: 48 })).products
  const featured = inPlacedOrder(products, "home.featured", found)
  const hero = inPlacedOrder(products, "home.hero", found)
  return { hero: hero.length ? hero : featured, featured }
}

async function loadPlacements(): Promise<Placement[]> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(cacheTags.placements)
  return expected(await askBackend("/store/placements", { schema: placementsAnswer })).placements
}
