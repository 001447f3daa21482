import "server-only"
import { type Category, categoriesAnswer } from "@opop/vendor/contract/catalogue"
import { cacheLife, cacheTag } from "next/cache"
import type { Language } from "@/i18n/languages"
import { askBackend, expected } from "@/lib/backend"
import { cacheTags } from "@/lib/cache-tags"

/** The categories in their order, with how many products each has. @throws BackendFailure */
export async function loadCategories(lng: Language): Promise<Category[]> {
  "use cache"
  cacheLife("catalogue")
  cacheTag(cacheTags.categories, cacheTags.catalogue)
  return expected(await askBackend("/store/categories", { schema: categoriesAnswer, lng })).categories
}
