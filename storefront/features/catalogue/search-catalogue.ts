import "server-only"
import { type CatalogueAnswer, catalogueAnswer } from "@opop/vendor/contract/catalogue"
import { cacheLife, cacheTag } from "next/cache"
import type { Language } from "@/i18n/languages"
import { askBackend, expected } from "@/lib/backend"
import { cacheTags } from "@/lib/cache-tags"

/** The names of the contract's query, as they stand in an address. */
export type CatalogueFilter = {
  q?: string
  category?: string
  regency?: string
  cooperative?: string
  badge?: "1"
  export?: "1"
  in_stock?: "1"
  min?: number
  max?: number
  ids?: string
  sort?: "relevance" | "newest" | "price_asc" | "price_desc"
  page?: number
  per_page?: number
}

/** Products for pages of the catalogue that are made ahead. @throws BackendFailure */
export async function listProducts(lng: Language, filter: CatalogueFilter): Promise<CatalogueAnswer> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(cacheTags.catalogue)
  return expected(await askBackend("/store/catalogue", { schema: catalogueAnswer, lng, query: filter }))
}
