import { deskProductsQuery } from "@opop/vendor/contract/desk-product"
import type { z } from "zod"

export type ProductsAsked = z.output<typeof deskProductsQuery>

type Query = Record<string, string | string[] | undefined>

const { tab, q, page } = deskProductsQuery.shape
const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined)

/** The tab, the words and the page that an address asks for; what cannot be used is left aside. */
export const readProductsQuery = (query: Query): ProductsAsked => ({
  tab: tab.catch("all").parse(query["tab"]),
  q: q.catch(undefined).parse(one(query["q"])) || undefined,
  page: page.catch(1).parse(one(query["page"])),
})
