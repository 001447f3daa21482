import "server-only"
import { productCategoriesAnswer } from "@opop/vendor/contract/desk-product"
import type { z } from "zod"
import type { Language } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

export type ProductCategory = z.output<typeof productCategoriesAnswer>["categories"][number]

/** Where a product may belong, and what is asked about it there. @throws BackendFailure */
export async function loadProductCategories(lng: Language, token: string): Promise<Result<ProductCategory[]>> {
  const result = await askBackend("/vendor/product-categories", { schema: productCategoriesAnswer, lng, token })
  return result.ok ? { ok: true, data: result.data.categories } : result
}
