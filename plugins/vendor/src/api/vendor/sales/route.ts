import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { salesQuery } from "../../../contract/sales"
import { deskOf } from "../../../http/bind-cooperative"
import { parseInput } from "../../../http/parse-input"
import { loadSales } from "../../../queries/load-sales"

/** What the cooperative sold, by days or months, and what sold best. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskOf(req)
  res.json(await loadSales(req.scope, cooperative_id, parseInput(salesQuery, req.query)))
}
