import "server-only"
import { type HalalStatus, halalStatusAnswer } from "@opop/halal/contract/halal-status"
import { cacheLife, cacheTag } from "next/cache"
import { askBackend, expected } from "@/lib/backend"
import { cacheTags } from "@/lib/cache-tags"

/** What may be said of a product today. A product that nobody has said anything about has none. @throws BackendFailure */
export async function loadHalalStatus(productId: string): Promise<HalalStatus> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(cacheTags.halal)
  const { statuses } = expected(
    await askBackend("/store/halal/products", { schema: halalStatusAnswer, query: { ids: productId } }),
  )
  return statuses[productId] ?? { kind: "none" }
}
