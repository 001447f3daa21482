import "server-only"
import { type RegencyWithCounts, regenciesAnswer } from "@opop/vendor/contract/cooperative"
import { cacheLife, cacheTag } from "next/cache"
import { askBackend, expected } from "@/lib/backend"
import { cacheTags } from "@/lib/cache-tags"

/** All 38 regencies and cities with their cooperatives and products; names are the same in every language. @throws BackendFailure */
export async function loadRegencies(): Promise<RegencyWithCounts[]> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(cacheTags.regencies, cacheTags.catalogue, cacheTags.cooperatives)
  return expected(await askBackend("/store/regencies", { schema: regenciesAnswer })).regencies
}
