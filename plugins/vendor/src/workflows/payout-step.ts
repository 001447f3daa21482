import type { MedusaContainer } from "@medusajs/framework/types"
import type { PayoutState } from "../contract/payout"
import { CodedError } from "../domain/coded-error"
import { movePayout, type PayoutMove } from "../domain/payout"
import { payoutPosting } from "../domain/payout-posting"
import { PAYOUT_MODULE } from "../modules/payout"
import type { PayoutChange, PayoutRow } from "../modules/payout/payout-row"
import type PayoutModuleService from "../modules/payout/service"
import { PayoutEvents } from "./purchase-events"
import { settlePayouts } from "./settle-payouts"

/** What is told when a payout gets there. */
export const payoutEvents: Partial<Record<PayoutState, string>> = {
  sent: PayoutEvents.SENT,
  paid: PayoutEvents.PAID,
  failed: PayoutEvents.FAILED,
}

/**
 * One step of one payout. Only under its cooperative's lock.
 * @param actor who does it; null: the clock
 * @throws CodedError `payout_state` when that cannot happen to it now
 */
export async function payoutStep(
  container: MedusaContainer,
  payout: PayoutRow,
  move: PayoutMove,
  { actor, change = {} }: { actor: string | null; change?: PayoutChange },
): Promise<PayoutRow> {
  const to = movePayout(payout.state, move)
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const posting = payoutPosting({ ...payout, ...change }, payout.state, move, actor)
  const name = to && payoutEvents[to]
  const event = name ? { name, data: { id: payout.id } } : null
  const moved = to && (await service.step(payout, to, change, posting || event ? { posting, event } : null))
  if (!moved) {
    const details = { state: payout.state, move }
    throw new CodedError("payout_state", `Payout ${payout.number} is ${payout.state}: no ${move} now`, details)
  }
  await settlePayouts(container, [moved])
  return { ...moved, outbox: null }
}
