import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskOrdersQuery } from "../../../contract/desk"
import { deskOf } from "../../../http/bind-cooperative"
import { parseInput } from "../../../http/parse-input"
import { listDeskOrders } from "../../../queries/list-desk-orders"

/** The cooperative's orders. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(deskOrdersQuery, req.query)
  res.json(await listDeskOrders(req.scope, deskOf(req).cooperative_id, query))
}
