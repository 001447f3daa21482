import type { MedusaContainer } from "@medusajs/framework/types"
import { nextAttemptAt } from "@opop/vendor/domain/payout"
import { cancelScheduled } from "@opop/vendor/workflows/cancel-scheduled"
import { ledgerOf } from "@opop/vendor/workflows/ledger-port"
import { payoutStep } from "@opop/vendor/workflows/payout-step"
import { type PayoutRow, payoutsOf } from "@opop/vendor/workflows/payouts-of"
import { withPayout } from "@opop/vendor/workflows/under-payout-lock"
import { GatewayRefusal } from "../connect/gateway-error"
import { createTransfer } from "../connect/transfers"
import { transferGroup } from "./transfer-group"

/**
 * One payout is one transfer to the cooperative's account at Stripe: it is made or not, never in part. Stripe pays its bank from
 * there. Whoever dies in between, or hears nothing, asks again with the same key; a refusal gives the money back to the balance.
 * @throws CodedError `gateway_unreachable`: the payout stays sent and is asked for again
 */
export function sendStripePayout(container: MedusaContainer, id: string): Promise<void> {
  return withPayout(container, id, async (payout) => {
    if (payout.method !== "stripe") return
    const sent = payout.state === "scheduled" ? await send(container, payout) : payout
    if (sent?.state !== "sent") return
    const change = await transfer(container, sent)
    await payoutStep(container, sent, "reference" in change ? "pay" : "refuse", { actor: "stripe", change })
  })
}

/** @returns null when it must not be sent any more, and was cancelled */
async function send(container: MedusaContainer, payout: PayoutRow): Promise<PayoutRow | null> {
  const { cooperative_id } = payout
  const service = payoutsOf(container)
  const account = await service.accountOf(cooperative_id)
  const { available } = await ledgerOf(container).balancesOf(cooperative_id)
  const stands = account?.verified_at && account.version === payout.account_version
  if (stands && available >= 0)
    return payoutStep(container, payout, "send", { actor: "stripe", change: { sent_at: new Date() } })
  await cancelScheduled(container, cooperative_id, { actor: null, why: stands ? "balance" : "account_changed" })
  return null
}

async function transfer(container: MedusaContainer, payout: PayoutRow) {
  const transfer_group = await transferGroup(container, payout)
  try {
    const { id } = await createTransfer(container, {
      amount: payout.amount,
      currency: payout.currency_code,
      destination: payout.account.stripe_account_id ?? "",
      ...(transfer_group ? { transfer_group } : {}),
      key: `${payout.id}:${payout.attempts}`,
      metadata: { payout: payout.number, cooperative_id: payout.cooperative_id },
    })
    return { reference: id, paid_at: new Date(), failure: null }
  } catch (cause) {
    if (!(cause instanceof GatewayRefusal)) throw cause
    const attempts = payout.attempts + 1
    return { attempts, failure: cause.message, next_attempt_at: nextAttemptAt(attempts, new Date()) }
  }
}
