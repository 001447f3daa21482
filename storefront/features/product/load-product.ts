import "server-only"
import { type ProductDetail, productAnswer } from "@opop/vendor/contract/catalogue"
import { cacheLife, cacheTag } from "next/cache"
import type { Language } from "@/i18n/languages"
import { askBackend, found } from "@/lib/backend"
import { cacheTags } from "@/lib/cache-tags"

/** A product's page, or undefined when there is none on sale. @throws BackendFailure */
export async function loadProduct(lng: Language, handle: string): Promise<ProductDetail | undefined> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(cacheTags.product(handle))
  const path = `/store/catalogue/${encodeURIComponent(handle)}`
  return found(await askBackend(path, { schema: productAnswer, lng }), "product_not_found")?.product
}
