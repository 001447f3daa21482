import type { CatalogueSelection } from "./catalogue-selection"

/** One choice that narrows the list, and what would remain chosen without it. */
export type ActiveFilter = { key: string; name: string; halal?: boolean; without: CatalogueSelection }

/** Words for what is chosen. */
export type FilterNames = {
  badge: string
  export: string
  in_stock: string
  category: (handle: string) => string
  regency: (code: string) => string
  cooperative: string
  /** From, to, or both. */
  price: (min: number | undefined, max: number | undefined) => string
}

/** Every choice by itself, so that each can be taken back; the badge first. */
export function activeFilters(selection: CatalogueSelection, names: FilterNames): ActiveFilter[] {
  const first = { ...selection, page: 1 }
  const { category, regency, cooperative, min, max } = selection
  const filters: (ActiveFilter | false)[] = [
    selection.badge && { key: "badge", name: names.badge, halal: true, without: { ...first, badge: false } },
    cooperative !== "" && { key: "cooperative", name: names.cooperative, without: { ...first, cooperative: "" } },
    ...category.map((handle) => ({
      key: `category ${handle}`,
      name: names.category(handle),
      without: { ...first, category: category.filter((other) => other !== handle) },
    })),
    ...regency.map((code) => ({
      key: `regency ${code}`,
      name: names.regency(code),
      without: { ...first, regency: regency.filter((other) => other !== code) },
    })),
    (min !== undefined || max !== undefined) && {
      key: "price",
      name: names.price(min, max),
      without: { ...first, min: undefined, max: undefined },
    },
    selection.in_stock && { key: "in_stock", name: names.in_stock, without: { ...first, in_stock: false } },
    selection.export && { key: "export", name: names.export, without: { ...first, export: false } },
  ]
  return filters.filter((filter) => filter !== false)
}
