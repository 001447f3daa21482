import { randomUUID } from "node:crypto"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { schedulePayouts } from "../../../../workflows/schedule-payouts"

/** A payout run now, besides the programme's. What was scheduled already is not available and not scheduled again. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const run = { key: `staff:${randomUUID()}`, requested_by: req.auth_context.actor_id }
  const { scheduled, amount } = await schedulePayouts(req.scope, run)
  res.json({ scheduled, amount })
}
