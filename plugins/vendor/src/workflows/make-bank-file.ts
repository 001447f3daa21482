import type { MedusaContainer } from "@medusajs/framework/types"
import { bankFileCsv } from "../domain/bank-file"
import { CodedError } from "../domain/coded-error"
import { PAYOUT_MODULE } from "../modules/payout"
import type PayoutModuleService from "../modules/payout/service"
import { cancelScheduled } from "./cancel-scheduled"
import { ledgerOf } from "./ledger-port"
import { PayoutEvents } from "./purchase-events"
import { settlePayouts } from "./settle-payouts"
import { underPayoutLock } from "./under-payout-lock"

/**
 * Every scheduled payout by hand whose account is verified goes into one file, and is sent from then on. What a cooperative no
 * longer has is not sent: a refund after the scheduling cancels its payouts, the next run makes smaller ones.
 * @param made_by member of staff
 * @throws CodedError `payout_not_found` when none waits
 */
export async function makeBankFile(
  container: MedusaContainer,
  made_by: string,
): Promise<{ id: string; number: string }> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  await cancelOverdrawn(container)
  const file = await service.makeBankFile({
    number: await service.nextNumber("BF"),
    made_by,
    content: bankFileCsv,
    outbox: ({ id }) => ({ posting: null, event: { name: PayoutEvents.SENT, data: { id } } }),
  })
  if (!file) throw new CodedError("payout_not_found", "No payout waits for a bank file")
  await settlePayouts(container, file.sent)
  return file
}

async function cancelOverdrawn(container: MedusaContainer): Promise<void> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const scheduled = await service.payoutsWhere({ state: "scheduled", method: "manual" })
  for (const cooperative_id of new Set(scheduled.map((payout) => payout.cooperative_id)))
    await underPayoutLock(container, cooperative_id, async () => {
      const { available } = await ledgerOf(container).balancesOf(cooperative_id)
      if (available < 0) await cancelScheduled(container, cooperative_id, { actor: null, why: "balance" })
    })
}
