import "server-only"
import type { Language } from "@/i18n/languages"
import type { Result } from "@/lib/backend-error"
import { loadProduct } from "./load-product"
import { loadProductHistory, type ProductHistory } from "./load-product-history"

/** A product's name and what happened to it. @throws BackendFailure */
export async function loadHistoryPage(
  lng: Language,
  token: string,
  id: string,
): Promise<Result<{ title: string; entries: ProductHistory }>> {
  const [product, entries] = await Promise.all([loadProduct(lng, token, id), loadProductHistory(lng, token, id)])
  if (!product.ok) return product
  return entries.ok ? { ok: true, data: { title: product.data.title, entries: entries.data } } : entries
}
