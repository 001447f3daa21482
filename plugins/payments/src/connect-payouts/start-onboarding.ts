import type { MedusaContainer } from "@medusajs/framework/types"
import { CodedError } from "@opop/vendor/domain/coded-error"
import { noteStripeAccount } from "@opop/vendor/workflows/connect-stripe-account"
import { payoutsOf } from "@opop/vendor/workflows/payouts-of"
import { accountLink, createAccount } from "../connect/accounts"
import { connectOptions } from "./connect-options"

/**
 * Where a cooperative goes on at Stripe; its account there is made the first time and kept.
 * @throws CodedError `payment_unavailable` where there is none, `gateway_unreachable`
 */
export async function startOnboarding(
  container: MedusaContainer,
  { cooperative_id, member_id }: { cooperative_id: string; member_id: string },
): Promise<{ url: string; expires_at: string }> {
  const options = connectOptions(container)
  if (!options) throw new CodedError("payment_unavailable", "Stripe does not pay out here")
  const service = payoutsOf(container)
  const known = (await service.accountOf(cooperative_id))?.stripe_account_id
  const stripe_account_id = known ?? (await createAccount(container, { cooperative_id })).id
  await noteStripeAccount(container, { cooperative_id, member_id, stripe_account_id })
  const { returnUrl } = options
  return accountLink(container, { account: stripe_account_id, return_url: returnUrl, refresh_url: returnUrl })
}
