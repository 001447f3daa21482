import type { NextRequest } from "next/server"
import { readSalesQuery } from "@/features/desk-sales/read-sales-query"
import { streamFromDesk } from "@/features/seller/stream-from-desk"
import { defaultLanguage, isLanguage } from "@/i18n/languages"

/** A period's sales as a table to keep; `lng` is the language of its words. */
export async function GET(request: NextRequest): Promise<Response> {
  const query = Object.fromEntries(request.nextUrl.searchParams)
  const { by, from, to } = readSalesQuery(query)
  const lng = isLanguage(query["lng"] ?? "") ? (query["lng"] ?? defaultLanguage) : defaultLanguage
  const asked = new URLSearchParams({ by, format: "csv", locale: lng, ...(from && { from }), ...(to && { to }) })
  return streamFromDesk(`/vendor/sales?${asked}`, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="opop-${[from, to].filter(Boolean).join("-") || by}.csv"`,
  })
}
