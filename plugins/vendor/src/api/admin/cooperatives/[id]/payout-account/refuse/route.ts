import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusePayoutAccount as refuseBody } from "../../../../../../contract/payout"
import { parseInput } from "../../../../../../http/parse-input"
import { loadAccountForStaff } from "../../../../../../queries/list-payout-accounts"
import { refusePayoutAccount } from "../../../../../../workflows/judge-payout-account"

/** The account is not accepted, for a reason that its owner reads. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const cooperative_id = req.params["id"] ?? ""
  const { reason } = parseInput(refuseBody, req.body)
  await refusePayoutAccount(req.scope, { cooperative_id, staff: req.auth_context.actor_id, reason })
  res.json(await loadAccountForStaff(req.scope, cooperative_id))
}
