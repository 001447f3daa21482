import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changePayoutAccount as changeBody } from "../../../contract/payout"
import { parseInput } from "../../../http/parse-input"
import { proveIdentity } from "../../../http/prove-identity"
import { deskWithRole } from "../../../http/require-role"
import { loadPayoutAccount } from "../../../queries/load-payout-account"
import { changePayoutAccount } from "../../../workflows/change-payout-account"

/** Where the cooperative's money goes. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskWithRole(req, "finance")
  res.json({ account: await loadPayoutAccount(req.scope, cooperative_id) })
}

/** Another bank account: owners only, who sign in again for it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id, member_id } = deskWithRole(req)
  const { password, code, ...account } = parseInput(changeBody, req.body)
  await proveIdentity(req, { password, code })
  await changePayoutAccount(req.scope, { cooperative_id, member_id, ...account })
  res.json({ account: await loadPayoutAccount(req.scope, cooperative_id) })
}
