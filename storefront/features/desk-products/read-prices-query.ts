import { productPricesQuery } from "@opop/vendor/contract/desk-product"
import type { z } from "zod"

export type PricesAsked = z.output<typeof productPricesQuery>

const { q, page } = productPricesQuery.shape
const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined)

/** The words and the page that an address asks for; what cannot be used is left aside. */
export const readPricesQuery = (query: Record<string, string | string[] | undefined>): PricesAsked => ({
  q: q.catch(undefined).parse(one(query["q"])) || undefined,
  page: page.catch(1).parse(one(query["page"])),
})
