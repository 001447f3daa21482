import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { adminPayoutsQuery } from "../../../contract/payout"
import { parseInput } from "../../../http/parse-input"
import { listAllPayouts } from "../../../queries/list-payouts"

/** Everybody's payouts. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listAllPayouts(req.scope, parseInput(adminPayoutsQuery, req.query)))
}
