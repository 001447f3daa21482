import type { MedusaContainer } from "@medusajs/framework/types"
import { PAYOUT_MODULE } from "../modules/payout"
import type PayoutModuleService from "../modules/payout/service"
import { announceAccount } from "./announce-account"
import { cancelScheduled } from "./cancel-scheduled"
import { underPayoutLock } from "./under-payout-lock"

/** Remembers the cooperative's account at Stripe. Money goes there once Stripe says that it may; until then nothing changes. */
export async function noteStripeAccount(
  container: MedusaContainer,
  input: { cooperative_id: string; member_id: string; stripe_account_id: string },
): Promise<void> {
  const { cooperative_id, member_id, stripe_account_id } = input
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  await underPayoutLock(container, cooperative_id, async () => {
    const known = await service.accountOf(cooperative_id)
    if (known?.stripe_account_id === stripe_account_id) return
    await service.writeAccount({
      ...{ cooperative_id, stripe_account_id, stripe_payouts_enabled: false, stripe_missing: [] },
      ...{ actor: member_id, changed_at: new Date(), changed_by: member_id, announce: true },
    })
    if (known?.method === "stripe")
      await cancelScheduled(container, cooperative_id, { actor: member_id, why: "account_changed" })
    await announceAccount(container, cooperative_id)
  })
}

type StripeAccount = { id: string; payouts_enabled: boolean; missing: string[] }

/** What Stripe says of an account now. Unknown accounts are let be. */
export async function followStripeAccount(container: MedusaContainer, account: StripeAccount): Promise<void> {
  const { id: stripe_account_id, payouts_enabled, missing } = account
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const [row] = await service.listPayoutAccounts({ stripe_account_id }, { select: ["cooperative_id"] })
  if (!row) return
  await underPayoutLock(container, row.cooperative_id, async () => {
    const known = await service.accountOf(row.cooperative_id)
    if (known?.stripe_account_id !== stripe_account_id) return
    const facts = { stripe_payouts_enabled: payouts_enabled, stripe_missing: missing }
    const who = { cooperative_id: row.cooperative_id, actor: "stripe" }
    if (payouts_enabled) {
      const verdict = { verified_at: new Date(), verified_by: "stripe", refusal: null }
      await service.writeAccount({ ...who, ...facts, ...verdict, method: "stripe" })
    } else if (known.method === "stripe")
      await service.writeAccount({ ...who, ...facts, verified_at: null, verified_by: null })
    else await service.writeAccount({ ...who, ...facts })
    if (payouts_enabled === (known.method === "stripe" && known.stripe_payouts_enabled)) return
    await cancelScheduled(container, row.cooperative_id, { actor: "stripe", why: "account_changed" })
  })
}
