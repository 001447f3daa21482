import type { MedusaContainer } from "@medusajs/framework/types"
import { PAYOUT_MODULE } from "../modules/payout"
import type PayoutModuleService from "../modules/payout/service"
import { payoutStep } from "./payout-step"

/** Takes back what has not been sent: the money is available again. Only under the cooperative's lock. */
export async function cancelScheduled(
  container: MedusaContainer,
  cooperative_id: string,
  { actor, why }: { actor: string | null; why: string },
): Promise<void> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const change = { failure: why, next_attempt_at: null }
  for (const payout of await service.payoutsWhere({ cooperative_id, state: "scheduled" }))
    await payoutStep(container, payout, "cancel", { actor, change })
}
