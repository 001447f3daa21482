import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { forStaff } from "../../../../../queries/list-payouts"
import { retryPayout } from "../../../../../workflows/retry-payout"

/** Once more, to the account as it is now. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const retried = await retryPayout(req.scope, { id: req.params["id"] ?? "", actor: req.auth_context.actor_id })
  const [payout] = await forStaff(req.scope, [retried])
  res.json({ payout })
}
