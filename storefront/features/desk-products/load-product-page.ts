import "server-only"
import type { DeskProductDetail } from "@opop/vendor/contract/desk-product"
import type { Language } from "@/i18n/languages"
import type { Result } from "@/lib/backend-error"
import { loadProduct } from "./load-product"
import { loadProductCategories, type ProductCategory } from "./load-product-categories"

export type ProductPage = { product: DeskProductDetail; categories: ProductCategory[] }

/** One product and what its form needs. @throws BackendFailure */
export async function loadProductPage(lng: Language, token: string, id: string): Promise<Result<ProductPage>> {
  const [product, categories] = await Promise.all([loadProduct(lng, token, id), loadProductCategories(lng, token)])
  if (!product.ok) return product
  if (!categories.ok) return categories
  return { ok: true, data: { product: product.data, categories: categories.data } }
}
