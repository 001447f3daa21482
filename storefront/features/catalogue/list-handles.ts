import "server-only"
import { type Handles, handlesAnswer } from "@opop/vendor/contract/handles"
import { cacheLife, cacheTag } from "next/cache"
import { askBackend, expected } from "@/lib/backend"
import { cacheTags } from "@/lib/cache-tags"

/** Handles of every product on sale and every cooperative that sells, for the sitemap. @throws BackendFailure */
export async function listHandles(): Promise<Handles> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(cacheTags.catalogue, cacheTags.cooperatives)
  return expected(await askBackend("/store/handles", { schema: handlesAnswer }))
}
