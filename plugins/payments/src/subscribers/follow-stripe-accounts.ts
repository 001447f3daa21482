import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { followStripeAccount } from "@opop/vendor/workflows/connect-stripe-account"
import { retrieveAccount } from "../connect/accounts"
import { connectOptions } from "../connect-payouts/connect-options"
import { StripeEvents } from "../workflows/stripe/stripe-events"

type Fact = { id: string; account?: string | null }

/**
 * A cooperative's account at Stripe changed, or Stripe could not pay its bank: either way what counts is how the account stands
 * now. Until Stripe may pay it again, nothing more is transferred there.
 */
export default async function followStripeAccounts({ event, container }: SubscriberArgs<Fact>): Promise<void> {
  const account = event.name === StripeEvents.ACCOUNT_UPDATED ? event.data.id : event.data.account
  if (!account || !connectOptions(container)) return
  await followStripeAccount(container, await retrieveAccount(container, account))
}

export const config: SubscriberConfig = {
  event: [StripeEvents.ACCOUNT_UPDATED, StripeEvents.PAYOUT_FAILED],
  context: { subscriberId: "follow-stripe-accounts" },
}
