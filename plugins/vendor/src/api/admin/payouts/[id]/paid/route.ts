import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { markPayoutPaid } from "../../../../../contract/payout"
import { parseInput } from "../../../../../http/parse-input"
import { forStaff } from "../../../../../queries/list-payouts"
import { markPaid } from "../../../../../workflows/mark-payout"

/** The bank has carried it out. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const facts = parseInput(markPayoutPaid, req.body)
  const paid = await markPaid(req.scope, { id: req.params["id"] ?? "", actor: req.auth_context.actor_id, ...facts })
  const [payout] = await forStaff(req.scope, [paid])
  res.json({ payout })
}
