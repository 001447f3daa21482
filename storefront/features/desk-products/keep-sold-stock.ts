import "server-only"
import type { ProductInput } from "@opop/vendor/contract/desk-product"
import type { Typed } from "@/features/seller/task-state"
import type { Language } from "@/i18n/languages"
import { ifReachable } from "@/lib/if-reachable"
import { loadProduct } from "./load-product"

/**
 * Stock that nobody touched in the form stays as it is now: while the form was open, a parcel may have left the shelf. What was seen
 * goes along in `stock_seen.<variant>`.
 */
export async function keepSoldStock(
  lng: Language,
  token: string,
  id: string,
  product: ProductInput,
  typed: Typed,
): Promise<ProductInput> {
  const untouched = (variant: ProductInput["variants"][number]) =>
    variant.id !== undefined && typed[`stock_seen.${variant.id}`] === String(variant.stock)
  if (!product.variants.some(untouched)) return product
  const now = await ifReachable(() => loadProduct(lng, token, id))
  if (!now?.ok) return product
  const stocks = new Map(now.data.product.variants.map((variant) => [variant.id, variant.stock]))
  const variants = product.variants.map((variant) =>
    untouched(variant) ? { ...variant, stock: stocks.get(variant.id) ?? variant.stock } : variant,
  )
  return { ...product, variants }
}
