import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { connectPayoutAccount } from "@opop/vendor/contract/payout"
import { CodedError } from "@opop/vendor/domain/coded-error"
import { parseInput } from "@opop/vendor/http/parse-input"
import { proveIdentity } from "@opop/vendor/http/prove-identity"
import { deskWithRole } from "@opop/vendor/http/require-role"
import { connectOptions } from "../../../../connect-payouts/connect-options"
import { startOnboarding } from "../../../../connect-payouts/start-onboarding"

/** Payouts through Stripe instead of a bank account: owners only, who sign in again for it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id, member_id } = deskWithRole(req)
  if (!connectOptions(req.scope)) throw new CodedError("payment_unavailable", "Stripe does not pay out here")
  await proveIdentity(req, parseInput(connectPayoutAccount, req.body))
  res.json(await startOnboarding(req.scope, { cooperative_id, member_id }))
}
