import type { Route } from "next"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { type CatalogueSelection, ownSort } from "./catalogue-selection"
import type { CatalogueFilter } from "./search-catalogue"

const only = (chosen: boolean) => (chosen ? ("1" as const) : undefined)

/** A selection as the contract's query; what goes without saying is left out. */
export function catalogueQuery(selection: CatalogueSelection): CatalogueFilter {
  const { q, category, regency, cooperative, badge, in_stock, min, max, sort, page } = selection
  return {
    q: q || undefined,
    category: category.join(",") || undefined,
    regency: regency.join(",") || undefined,
    cooperative: cooperative || undefined,
    badge: only(badge),
    export: only(selection.export),
    in_stock: only(in_stock),
    min,
    max,
    sort: sort === ownSort(q) ? undefined : sort,
    page: page === 1 ? undefined : page,
  }
}

/** The address of a selection, the same one for the same choices. Commas stay readable. */
export const catalogueHref = (lng: Language, selection: CatalogueSelection): Route =>
  routes.products(lng, catalogueQuery(selection)).replaceAll("%2C", ",") as Route
