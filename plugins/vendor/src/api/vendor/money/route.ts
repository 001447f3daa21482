import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskWithRole } from "../../../http/require-role"
import { loadMoney } from "../../../queries/load-money"

/** What the cooperative has, and what has moved lately. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await loadMoney(req.scope, deskWithRole(req, "finance").cooperative_id))
}
