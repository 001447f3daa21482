import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Picture } from "@opop/media/contract/picture"
import type { CatalogueAnswer, CatalogueProduct, CatalogueQuery } from "../contract/catalogue"
import { correctWords } from "../domain/correct-words"
import { regencyName } from "../domain/regencies"

/** A product in the `product` index; the application defines the index and fills it. */
export type ProductDocument = {
  id: string
  handle: string
  title_id: string
  title_en: string
  price: number
  price_varies: boolean
  in_stock: boolean
  badge: boolean
  halal_kind: CatalogueProduct["halal_kind"]
  export_ready: boolean
  category: string
  cooperative_handle: string
  cooperative_name: string
  regency: string
  created_at: string
  /** A {@link Picture} as JSON, or empty. */
  picture: string
}

type SearchModule = { search: (query: SearchTypes.SearchQuery) => Promise<SearchTypes.SearchResult<ProductDocument>> }

const shown = [
  "id",
  "handle",
  "title_id",
  "title_en",
  "price",
  "price_varies",
  "in_stock",
  "badge",
  "halal_kind",
  "export_ready",
  "category",
  "cooperative_handle",
  "cooperative_name",
  "regency",
  "picture",
]

const orders: Record<CatalogueQuery["sort"], Record<string, SearchTypes.SearchOrderBy>> = {
  relevance: {},
  newest: { created_at: "DESC" },
  price_asc: { price: "ASC" },
  price_desc: { price: "DESC" },
}

/** A page of the catalogue with the counts of every choice that remains. Only what is on sale is in the index at all. */
export async function searchCatalogue(
  container: MedusaContainer,
  query: CatalogueQuery,
  locale: string | undefined,
): Promise<CatalogueAnswer> {
  const search: SearchModule = container.resolve(Modules.SEARCH)
  const asTyped = await ask(search, query)
  // the engine reads every document for what is merely near: only when the words as typed find nothing
  const corrected = query.q && !asTyped.metadata.count ? await correctedWords(search, query.q) : null
  const result = corrected ? await ask(search, { ...query, q: corrected }) : asTyped
  return {
    corrected,
    products: result.hits.map(({ document }) => productOf(document, locale)),
    count: result.metadata.count ?? 0,
    facets: {
      category: countsOf(result, "category"),
      regency: countsOf(result, "regency"),
      badge: countsOf(result, "badge")["true"] ?? 0,
      export: countsOf(result, "export_ready")["true"] ?? 0,
      in_stock: countsOf(result, "in_stock")["true"] ?? 0,
    },
  }
}

/** What was probably meant, by the titles that come near it; null when nothing does. */
async function correctedWords(search: SearchModule, q: string): Promise<string | null> {
  const { hits } = await search.search({
    entity: "product",
    fields: ["title_id", "title_en"],
    filters: { q } as SearchTypes.SearchFilters,
    pagination: { take: 30 },
    search_options: { typo_tolerance: true, count: "none" },
  })
  return correctWords(
    q,
    hits.flatMap(({ document }) => [document.title_id, document.title_en]),
  )
}

function ask(search: SearchModule, query: CatalogueQuery) {
  const sort = query.sort === "relevance" && !query.q ? "newest" : query.sort
  return search.search({
    entity: "product",
    fields: shown,
    filters: filtersOf(query),
    pagination: { skip: (query.page - 1) * query.per_page, take: query.per_page, order: orders[sort] },
    search_options: {
      match_strategy: "last",
      facets: [{ field: "category", limit: 50 }, { field: "regency", limit: 38 }, "badge", "export_ready", "in_stock"],
      disjunctive_facets: true,
    },
  })
}

function filtersOf(query: CatalogueQuery): SearchTypes.SearchFilters {
  return {
    ...(query.q && { q: query.q }),
    ...(query.ids && { id: { $in: query.ids } }),
    ...(query.category?.length && { category: { $in: query.category } }),
    ...(query.regency?.length && { regency: { $in: query.regency } }),
    ...(query.cooperative && { cooperative_handle: query.cooperative }),
    ...(query.badge && { badge: true }),
    ...(query.export && { export_ready: true }),
    ...(query.in_stock && { in_stock: true }),
    ...((query.min !== undefined || query.max !== undefined) && {
      price: {
        ...(query.min !== undefined && { $gte: query.min }),
        ...(query.max !== undefined && { $lte: query.max }),
      },
    }),
  } as SearchTypes.SearchFilters
}

function countsOf(result: SearchTypes.SearchResult<ProductDocument>, field: string): Record<string, number> {
  const facet = result.facets?.[field]
  return facet?.type === "value" ? Object.fromEntries(facet.values.map(({ value, count }) => [value, count])) : {}
}

function productOf(document: ProductDocument, locale: string | undefined): CatalogueProduct {
  return {
    id: document.id,
    handle: document.handle,
    title: locale === "en" ? document.title_en : document.title_id,
    price: document.price,
    price_varies: document.price_varies,
    in_stock: document.in_stock,
    badge: document.badge,
    halal_kind: document.halal_kind,
    export_ready: document.export_ready,
    category: document.category,
    cooperative: { handle: document.cooperative_handle, name: document.cooperative_name },
    regency: regencyName(document.regency),
    picture: document.picture ? (JSON.parse(document.picture) as Picture) : null,
  }
}
