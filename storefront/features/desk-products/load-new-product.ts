import "server-only"
import type { Language } from "@/i18n/languages"
import type { Result } from "@/lib/backend-error"
import { loadProductCategories, type ProductCategory } from "./load-product-categories"
import { loadProducts, type Products } from "./load-products"

export type NewProduct = { categories: ProductCategory[] } & Pick<Products, "counts" | "limit">

/** What the page of a new product needs: where it may belong, and whether there is room for it. @throws BackendFailure */
export async function loadNewProduct(lng: Language, token: string): Promise<Result<NewProduct>> {
  const [categories, products] = await Promise.all([
    loadProductCategories(lng, token),
    loadProducts(lng, token, { tab: "all", page: 1 }),
  ])
  if (!categories.ok) return categories
  if (!products.ok) return products
  const { counts, limit } = products.data
  return { ok: true, data: { categories: categories.data, counts, limit } }
}
