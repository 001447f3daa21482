import type { MedusaContainer } from "@medusajs/framework/types"
import { stripeOf } from "./client"
import { asked } from "./gateway-error"

/** How a connected account stands. `missing`: what Stripe still wants to know, e.g. `external_account`. */
export type ConnectAccount = { id: string; payouts_enabled: boolean; missing: string[] }

/** An account that its cooperative fills in at Stripe. The same cooperative again is the same account (for a day). */
export async function createAccount(
  container: MedusaContainer,
  { cooperative_id, email, country = "ID" }: { cooperative_id: string; email?: string; country?: string },
): Promise<{ id: string }> {
  const { id } = await asked(
    stripeOf(container).accounts.create(
      {
        type: "express",
        country,
        ...(email ? { email } : {}),
        capabilities: { transfers: { requested: true } },
        metadata: { cooperative_id },
      },
      { idempotencyKey: `account:${cooperative_id}:${country}` },
    ),
  )
  return { id }
}

/** Where the cooperative fills it in; good for one visit, some minutes. */
export async function accountLink(
  container: MedusaContainer,
  { account, return_url, refresh_url }: { account: string; return_url: string; refresh_url: string },
): Promise<{ url: string; expires_at: string }> {
  const link = await asked(
    stripeOf(container).accountLinks.create({ account, return_url, refresh_url, type: "account_onboarding" }),
  )
  return { url: link.url, expires_at: new Date(link.expires_at * 1000).toISOString() }
}

export async function retrieveAccount(container: MedusaContainer, id: string): Promise<ConnectAccount> {
  const { payouts_enabled, requirements } = await asked(stripeOf(container).accounts.retrieve(id))
  const missing = [...(requirements?.past_due ?? []), ...(requirements?.currently_due ?? [])]
  return { id, payouts_enabled, missing: [...new Set(missing)].sort() }
}
