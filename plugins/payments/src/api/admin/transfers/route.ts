import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "@opop/vendor/http/parse-input"
import { transfersQuery } from "../../../contract/transfer"
import { listTransfers } from "../../../queries/list-transfers"

/** Transfers that have not come: what the province looks for on the account. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listTransfers(req.scope, parseInput(transfersQuery, req.query)))
}
