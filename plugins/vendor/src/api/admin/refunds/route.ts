import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refundsQuery } from "../../../contract/staff-order"
import { parseInput } from "../../../http/parse-input"
import { listShareRefunds } from "../../../queries/list-share-refunds"

/** What was asked back, and what of it is still owed. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listShareRefunds(req.scope, parseInput(refundsQuery, req.query)))
}
