import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PAYOUT_MODULE } from "../modules/payout"
import type PayoutModuleService from "../modules/payout/service"
import { schedulePayout } from "./schedule-payout"

/** Why a cooperative gets nothing this time. */
const expected = new Set(["payout_too_small", "payout_account_missing", "payout_account_unverified"])

type Run = {
  /** Names the run: for each cooperative it makes one payout, however often it is interrupted and taken up again. */
  key: string
  requested_by: string | null
}

/** One payout for every cooperative that has enough and a verified account. One that fails does not keep the others from theirs. */
export async function schedulePayouts(
  container: MedusaContainer,
  { key, requested_by }: Run,
): Promise<{ scheduled: number; amount: number; broken: number }> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const accounts = await service.listPayoutAccounts({ verified_at: { $ne: null } } as never, {
    select: ["cooperative_id"],
    order: { cooperative_id: "ASC" },
  })
  const sums = { scheduled: 0, amount: 0, broken: 0 }
  for (const { cooperative_id } of accounts) {
    try {
      const payout = await schedulePayout(container, { cooperative_id, requested_by, key: `${key}:${cooperative_id}` })
      sums.scheduled++
      sums.amount += payout.amount
    } catch (cause) {
      if (expected.has((cause as { code?: string }).code ?? "")) continue
      sums.broken++
      logger.error(`No payout for ${cooperative_id} in run ${key}`, cause as Error)
    }
  }
  return sums
}
