import { deskOrdersQuery } from "@opop/vendor/contract/desk"
import type { z } from "zod"

export type OrdersAsked = z.output<typeof deskOrdersQuery>

const { tab, page } = deskOrdersQuery.shape

/** The tab and the page that an address asks for; what cannot be used is left aside. */
export const readOrdersQuery = (query: Record<string, string | string[] | undefined>): OrdersAsked => ({
  tab: tab.catch("all").parse(query["tab"]),
  page: page.catch(1).parse(typeof query["page"] === "string" ? query["page"] : undefined),
})
