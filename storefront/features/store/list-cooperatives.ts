import "server-only"
import { type Cooperative, cooperativesAnswer } from "@opop/vendor/contract/cooperative"
import { cacheLife, cacheTag } from "next/cache"
import type { Language } from "@/i18n/languages"
import { askBackend, expected } from "@/lib/backend"
import { cacheTags } from "@/lib/cache-tags"

type Filter = { regency?: string | undefined; q?: string | undefined; page?: number | undefined }

/** A page of the cooperatives that sell, by name, and how many there are. @throws BackendFailure */
export async function listCooperatives(
  lng: Language,
  filter: Filter,
): Promise<{ cooperatives: Cooperative[]; count: number }> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(cacheTags.cooperatives, cacheTags.catalogue)
  return expected(await askBackend("/store/cooperatives", { schema: cooperativesAnswer, lng, query: filter }))
}
