import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PAYOUT_MODULE } from "../modules/payout"
import type PayoutModuleService from "../modules/payout/service"
import { PayoutEvents } from "./purchase-events"

/** Tells that the account was changed; a job does it for whoever died before. */
export async function announceAccount(container: MedusaContainer, cooperative_id: string): Promise<void> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const account = await service.accountOf(cooperative_id)
  if (!account?.announce) return
  await container.resolve(Modules.EVENT_BUS).emit({ name: PayoutEvents.ACCOUNT_CHANGED, data: { id: cooperative_id } })
  await service.writeAccount({ cooperative_id, actor: account.changed_by, announce: false }, account.changed_at)
}
