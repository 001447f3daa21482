import "server-only"
import { type CooperativeDetail, cooperativeAnswer } from "@opop/vendor/contract/cooperative"
import { cacheLife, cacheTag } from "next/cache"
import type { Language } from "@/i18n/languages"
import { askBackend, found } from "@/lib/backend"
import { cacheTags } from "@/lib/cache-tags"

/** A cooperative's store, or undefined when there is none that sells. @throws BackendFailure */
export async function loadCooperative(lng: Language, handle: string): Promise<CooperativeDetail | undefined> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(cacheTags.cooperative(handle), cacheTags.cooperatives)
  const path = `/store/cooperatives/${encodeURIComponent(handle)}`
  return found(await askBackend(path, { schema: cooperativeAnswer, lng }), "cooperative_not_found")?.cooperative
}
