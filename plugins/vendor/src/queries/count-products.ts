import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

type SearchModule = { search: (query: SearchTypes.SearchQuery) => Promise<SearchTypes.SearchResult> }

/** How many products are on sale for each value of a field of the `product` index. */
export async function countProducts(
  container: MedusaContainer,
  field: "cooperative_handle" | "regency" | "category",
  filters: SearchTypes.SearchFilters = {},
): Promise<Map<string, number>> {
  const search: SearchModule = container.resolve(Modules.SEARCH)
  const { facets } = await search.search({
    entity: "product",
    fields: ["id"],
    filters,
    pagination: { take: 0 },
    search_options: { facets: [{ field, limit: 5000 }], count: "none" },
  })
  const facet = facets?.[field]
  return new Map(facet?.type === "value" ? facet.values.map(({ value, count }) => [value, count]) : [])
}
