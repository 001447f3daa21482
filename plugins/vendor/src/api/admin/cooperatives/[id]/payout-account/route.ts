import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadAccountForStaff } from "../../../../../queries/list-payout-accounts"

/** One cooperative's account, and its history. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await loadAccountForStaff(req.scope, req.params["id"] ?? ""))
}
