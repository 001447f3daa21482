import "server-only"
import type { Category } from "@opop/vendor/contract/catalogue"
import type { Cooperative, RegencyWithCounts } from "@opop/vendor/contract/cooperative"
import { loadCooperative } from "@/features/store/load-cooperative"
import type { Language } from "@/i18n/languages"
import type { CatalogueSelection } from "./catalogue-selection"
import { loadCategories } from "./load-categories"
import { loadRegencies } from "./load-regencies"
import { readCatalogueParams, type SearchParams } from "./read-catalogue-params"

/** What can be chosen in the catalogue, and what was. */
export type Choices = {
  selection: CatalogueSelection
  categories: Category[]
  regencies: RegencyWithCounts[]
  /** The one cooperative whose products are asked for. */
  cooperative: Cooperative | undefined
}

/** Reads an address of the catalogue. A cooperative that does not sell counts as not chosen. @throws BackendFailure */
export async function loadChoices(lng: Language, params: SearchParams): Promise<Choices> {
  const [categories, regencies] = await Promise.all([loadCategories(lng), loadRegencies()])
  const selection = readCatalogueParams(params, {
    categories: categories.map(({ handle }) => handle),
    regencies: regencies.map(({ code }) => code),
  })
  const cooperative = selection.cooperative ? await loadCooperative(lng, selection.cooperative) : undefined
  return { selection: { ...selection, cooperative: cooperative?.handle ?? "" }, categories, regencies, cooperative }
}
