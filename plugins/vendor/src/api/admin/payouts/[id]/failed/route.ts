import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { markPayoutFailed } from "../../../../../contract/payout"
import { parseInput } from "../../../../../http/parse-input"
import { forStaff } from "../../../../../queries/list-payouts"
import { markFailed } from "../../../../../workflows/mark-payout"

/** The bank did not carry it out, or sent it back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseInput(markPayoutFailed, req.body)
  const failed = await markFailed(req.scope, { id: req.params["id"] ?? "", actor: req.auth_context.actor_id, reason })
  const [payout] = await forStaff(req.scope, [failed])
  res.json({ payout })
}
