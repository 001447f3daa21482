import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PAYOUT_MODULE } from "../modules/payout"
import type { PayoutRow } from "../modules/payout/payout-row"
import type PayoutModuleService from "../modules/payout/service"
import { ledgerOf } from "./ledger-port"

/** Does what the last step of these payouts still owes: posts it, tells it, notes that it is done. Twice is once in the ledger. */
export async function settlePayouts(container: MedusaContainer, payouts: PayoutRow[]): Promise<void> {
  const owing = payouts.filter(({ outbox }) => outbox)
  if (!owing.length) return
  await ledgerOf(container).post(owing.flatMap(({ outbox }) => outbox?.posting ?? []))
  const events = owing.flatMap(({ outbox }) => outbox?.event ?? [])
  if (events.length) await container.resolve(Modules.EVENT_BUS).emit(events)
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  await service.settled(owing)
}
