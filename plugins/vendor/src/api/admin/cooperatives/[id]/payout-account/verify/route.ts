import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { verifyPayoutAccount as verifyBody } from "../../../../../../contract/payout"
import { parseInput } from "../../../../../../http/parse-input"
import { loadAccountForStaff } from "../../../../../../queries/list-payout-accounts"
import { verifyPayoutAccount } from "../../../../../../workflows/judge-payout-account"

/** The account is the cooperative's: money may go there. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const cooperative_id = req.params["id"] ?? ""
  const { changed_at } = parseInput(verifyBody, req.body)
  await verifyPayoutAccount(req.scope, { cooperative_id, staff: req.auth_context.actor_id, changed_at })
  res.json(await loadAccountForStaff(req.scope, cooperative_id))
}
