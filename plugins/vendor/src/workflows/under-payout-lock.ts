import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"
import { PAYOUT_MODULE } from "../modules/payout"
import type { PayoutRow } from "../modules/payout/payout-row"
import type PayoutModuleService from "../modules/payout/service"
import { ledgerOf } from "./ledger-port"
import { payoutStep } from "./payout-step"
import { settlePayouts } from "./settle-payouts"

/** One at a time per cooperative, and what a dead process began is finished first. */
export function underPayoutLock<T>(
  container: MedusaContainer,
  cooperative_id: string,
  work: () => Promise<T>,
): Promise<T> {
  const locking: ILockingModule = container.resolve(Modules.LOCKING)
  const job = async () => {
    await finishPayouts(container, cooperative_id)
    return work()
  }
  return locking.execute(`payout:${cooperative_id}`, job, { timeout: 60 })
}

/** The same for one payout. @throws CodedError `payout_not_found` */
export async function withPayout<T>(
  container: MedusaContainer,
  id: string,
  work: (payout: PayoutRow) => Promise<T>,
): Promise<T> {
  const found = await findPayout(container, id)
  return underPayoutLock(container, found.cooperative_id, async () => work(await findPayout(container, id)))
}

async function findPayout(container: MedusaContainer, id: string): Promise<PayoutRow> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const [payout] = await service.payoutsWhere({ id })
  if (!payout) throw new CodedError("payout_not_found", `No payout ${id}`)
  return payout
}

/**
 * Settles what the cooperative's payouts owe. One that takes more than there was, because a refund came between, or a second
 * process that did not hold the lock, is cancelled again before anything is sent. Only under the lock.
 */
export async function finishPayouts(container: MedusaContainer, cooperative_id: string): Promise<void> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const owing = await service.payoutsWhere({ cooperative_id, outbox: { $ne: null } } as never)
  await settlePayouts(container, owing)
  for (const payout of owing.filter(({ state }) => state === "scheduled").reverse()) {
    const { available } = await ledgerOf(container).balancesOf(cooperative_id)
    if (available >= 0) return
    await payoutStep(container, { ...payout, outbox: null }, "cancel", { actor: null, change: { failure: "balance" } })
  }
}
