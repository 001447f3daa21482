import { catalogueSorts } from "@opop/vendor/contract/catalogue"
import { z } from "zod"
import { type CatalogueSelection, type CatalogueSort, ownSort } from "./catalogue-selection"
import { readRupiah } from "./read-rupiah"

/** As Next gives an address's query: a name that stands there twice has a list. */
export type SearchParams = Record<string, string | string[] | undefined>

/** What exists; a choice of anything else is left aside. */
export type Known = { categories: readonly string[]; regencies: readonly string[] }

/** The contract's limits. */
const mostChoices = 50
const lastPage = 500

const one = z.union([z.string(), z.array(z.string()).transform((all) => all[0] ?? "")]).catch("")
/** `a,b` as we write it, or `a` and `b` apart, as a form without a script sends it. */
const many = z.union([z.string(), z.array(z.string()).transform((all) => all.join(","))]).catch("")
const words = one.transform((text) => text.replace(/\s+/g, " ").trim().slice(0, 200).trim())
const yes = one.transform((text) => text === "1")
const handle = one.pipe(z.string().regex(/^[a-z0-9-]{1,100}$/)).catch("")
const price = one.transform(readRupiah)
const sort = one.pipe(z.enum(catalogueSorts)).optional().catch(undefined)
const page = one.transform(Number).pipe(z.number().int().min(1)).catch(1)

/** Only what is known, each once, as many as the contract takes. */
const among = (known: readonly string[]) =>
  many.transform((text) => [...new Set(text.split(","))].filter((value) => known.includes(value)).slice(0, mostChoices))

/**
 * What was chosen, from an address that anybody may have written. A value that cannot be used counts as not chosen; prices the wrong
 * way round are turned; a page beyond every list becomes the last there can be.
 */
export function readCatalogueParams(params: SearchParams, { categories, regencies }: Known): CatalogueSelection {
  const q = words.parse(params["q"])
  const prices = [price.parse(params["min"]), price.parse(params["max"])]
  const [min, max] = inOrder(prices[0], prices[1])
  return {
    q,
    category: among(categories).parse(params["category"]),
    regency: among(regencies).parse(params["regency"]),
    cooperative: handle.parse(params["cooperative"]),
    badge: yes.parse(params["badge"]),
    export: yes.parse(params["export"]),
    in_stock: yes.parse(params["in_stock"]),
    min,
    max,
    sort: possibleSort(sort.parse(params["sort"]), q),
    page: Math.min(page.parse(params["page"]), lastPage),
  }
}

function inOrder(min: number | undefined, max: number | undefined) {
  return min !== undefined && max !== undefined && min > max ? [max, min] : [min, max]
}

/** Without words nothing fits better than anything else. */
function possibleSort(asked: CatalogueSort | undefined, q: string): CatalogueSort {
  return !asked || (asked === "relevance" && !q) ? ownSort(q) : asked
}
