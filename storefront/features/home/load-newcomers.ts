import "server-only"
import type { CatalogueProduct } from "@opop/vendor/contract/catalogue"
import { listProducts } from "@/features/catalogue/search-catalogue"
import { loadCooperative } from "@/features/store/load-cooperative"
import type { Language } from "@/i18n/languages"
import { onePerCooperative } from "./one-per-cooperative"

const level = "pemula"
const pages = 3

/**
 * The newest products of cooperatives at the beginners' level, one of each. The catalogue cannot be asked by level, so the newest
 * products are read and their cooperatives looked up, until there are enough. @throws BackendFailure
 */
export async function loadNewcomers(lng: Language, wanted: number): Promise<CatalogueProduct[]> {
  const chosen: CatalogueProduct[] = []
  for (let page = 1; page <= pages && chosen.length < wanted; page++) {
    const { products } = await listProducts(lng, { sort: "newest", in_stock: "1", page, per_page: 48 })
    const candidates = onePerCooperative([...chosen, ...products]).slice(chosen.length)
    const cooperatives = await Promise.all(
      candidates.map(({ cooperative }) => loadCooperative(lng, cooperative.handle)),
    )
    chosen.push(...candidates.filter((_, index) => cooperatives[index]?.level === level))
    if (products.length < 48) break
  }
  return chosen.slice(0, wanted)
}
