import { salesQuery } from "@opop/vendor/contract/sales"

export type SalesAsked = { by: "day" | "month"; from: string | undefined; to: string | undefined }

/** What an address asks for; what cannot be used is left aside. A month (2026-11) stands for its days. */
export function readSalesQuery(query: Record<string, string | string[] | undefined>): SalesAsked {
  const { by, from, to } = salesQuery.shape
  return {
    by: by.catch("day").parse(query["by"]),
    from: from.catch(undefined).parse(dayOf(query["from"], "01")),
    to: to.catch(undefined).parse(dayOf(query["to"], "last")),
  }
}

/** A month's input gives 2026-11. */
function dayOf(value: string | string[] | undefined, end: "01" | "last"): string | undefined {
  if (typeof value !== "string") return undefined
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return value || undefined
  if (end === "01") return `${value}-01`
  const [year = 0, month = 1] = value.split("-").map(Number)
  return `${value}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`
}
