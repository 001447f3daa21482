import type { catalogueSorts } from "@opop/vendor/contract/catalogue"

export type CatalogueSort = (typeof catalogueSorts)[number]

/** What a visitor has chosen in the catalogue, read from the address; only values that can be used. Names are the contract's. */
export type CatalogueSelection = {
  /** The words searched for; empty for none. */
  q: string
  /** Handles of categories. */
  category: string[]
  /** Codes of regencies and cities. */
  regency: string[]
  /** A cooperative's handle; empty for all. */
  cooperative: string
  badge: boolean
  export: boolean
  in_stock: boolean
  /** Whole rupiah; never more than `max`. */
  min?: number | undefined
  max?: number | undefined
  sort: CatalogueSort
  page: number
}

/** The order a list has by itself: what fits the words best, or else what is newest. */
export const ownSort = (q: string): CatalogueSort => (q ? "relevance" : "newest")

/** The same words in the same order, without any filter, from the first page. */
export const withoutFilters = ({ q, sort }: CatalogueSelection): CatalogueSelection => ({
  q,
  category: [],
  regency: [],
  cooperative: "",
  badge: false,
  export: false,
  in_stock: false,
  sort,
  page: 1,
})

/** How many choices narrow the list; a price from–to is one. */
export const countFilters = (selection: CatalogueSelection): number =>
  selection.category.length +
  selection.regency.length +
  [
    selection.cooperative,
    selection.badge,
    selection.export,
    selection.in_stock,
    selection.min !== undefined || selection.max !== undefined,
  ].filter(Boolean).length
