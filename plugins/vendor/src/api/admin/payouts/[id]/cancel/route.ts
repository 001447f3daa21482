import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { forStaff } from "../../../../../queries/list-payouts"
import { cancelPayout } from "../../../../../workflows/mark-payout"

/** Not to be sent: its money is available again. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const cancelled = await cancelPayout(req.scope, { id: req.params["id"] ?? "", actor: req.auth_context.actor_id })
  const [payout] = await forStaff(req.scope, [cancelled])
  res.json({ payout })
}
