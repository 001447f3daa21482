import { casesQuery } from "@opop/vendor/contract/order-case"

export type CasesAsked = {
  /** Only what is not over yet. */
  open: boolean
  page: number
}

/** Open cases unless an address asks for all of them; what cannot be used is left aside. */
export const readCasesQuery = (query: Record<string, string | string[] | undefined>): CasesAsked => ({
  open: query["tab"] !== "all",
  page: casesQuery.shape.page.catch(1).parse(typeof query["page"] === "string" ? query["page"] : undefined),
})
