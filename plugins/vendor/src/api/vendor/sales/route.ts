import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { salesQuery } from "../../../contract/sales"
import { salesCsv } from "../../../documents/sales-csv"
import { deskOf } from "../../../http/bind-cooperative"
import { localeOf } from "../../../http/desk-order"
import { parseInput } from "../../../http/parse-input"
import { readerLanguage } from "../../../http/reader-language"
import { loadSales } from "../../../queries/load-sales"

/** What the cooperative sold, by days or months, and what sold best. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskOf(req)
  const asked = parseInput(salesQuery, req.query)
  const sales = await loadSales(req.scope, cooperative_id, asked, localeOf(req))
  res.setHeader("cache-control", "private, no-store")
  if (asked.format === "json") {
    res.json(sales)
    return
  }
  res.setHeader("content-disposition", `attachment; filename="opop-${sales.from}-${sales.to}.csv"`)
  res.type("text/csv; charset=utf-8").send(salesCsv(sales, readerLanguage(req)))
}
