import "server-only"
import { type CatalogueAnswer, catalogueAnswer } from "@opop/vendor/contract/catalogue"
import { cacheLife, cacheTag } from "next/cache"
import type { Language } from "@/i18n/languages"
import { askBackend, expected } from "@/lib/backend"
import { cacheTags } from "@/lib/cache-tags"
import type { CatalogueFilter } from "./search-catalogue"

/** A page of what was searched for, with the counts of every choice; kept for a minute, because there are many. @throws BackendFailure */
export async function loadResults(lng: Language, filter: CatalogueFilter): Promise<CatalogueAnswer> {
  "use cache"
  cacheLife("results")
  cacheTag(cacheTags.catalogue)
  return expected(await askBackend("/store/catalogue", { schema: catalogueAnswer, lng, query: filter }))
}
