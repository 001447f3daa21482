import type { AuthenticatedMedusaRequest, MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { loadPurchases } from "../../../../../queries/load-purchase"

/** The signed-in buyer's purchases. */
export async function GET(req: AuthenticatedMedusaRequest & MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  res.json({ purchases: await loadPurchases(req.scope, { customer_id: req.auth_context.actor_id }, req.locale) })
}
