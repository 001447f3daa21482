import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { connectPayoutAccount } from "@opop/vendor/contract/payout"
import { CodedError } from "@opop/vendor/domain/coded-error"
import { parseInput } from "@opop/vendor/http/parse-input"
import { deskWithRole } from "@opop/vendor/http/require-role"
import { signInAgain } from "@opop/vendor/http/sign-in-again"
import { connectOptions } from "../../../../connect-payouts/connect-options"
import { startOnboarding } from "../../../../connect-payouts/start-onboarding"

/** Payouts through Stripe instead of a bank account: owners only, who sign in again for it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id, member_id } = deskWithRole(req)
  if (!connectOptions(req.scope)) throw new CodedError("payment_unavailable", "Stripe does not pay out here")
  const { password } = parseInput(connectPayoutAccount, req.body)
  await signInAgain(req.scope, member_id, password)
  res.json(await startOnboarding(req.scope, { cooperative_id, member_id }))
}
