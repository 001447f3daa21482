import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askPayout, payoutsQuery } from "../../../contract/payout"
import { parseInput } from "../../../http/parse-input"
import { deskWithRole } from "../../../http/require-role"
import { listCooperativePayouts } from "../../../queries/list-payouts"
import { showPayout } from "../../../queries/show-payout"
import { schedulePayout } from "../../../workflows/schedule-payout"

/** What was paid out, and what is on its way. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskWithRole(req, "finance")
  res.json(await listCooperativePayouts(req.scope, cooperative_id, parseInput(payoutsQuery, req.query).page))
}

/** Everything available now; the same key again is the same payout. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id, member_id } = deskWithRole(req, "finance")
  const key = `ask:${cooperative_id}:${parseInput(askPayout, req.body).key}`
  const payout = await schedulePayout(req.scope, { cooperative_id, key, requested_by: member_id })
  res.json({ payout: showPayout(payout) })
}
