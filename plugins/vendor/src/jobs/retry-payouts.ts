import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PAYOUT_MODULE } from "../modules/payout"
import type PayoutModuleService from "../modules/payout/service"
import { announceAccount } from "../workflows/announce-account"
import { retryPayout } from "../workflows/retry-payout"
import { underPayoutLock } from "../workflows/under-payout-lock"

/** Whoever wrote something unfinished this long ago is gone. */
const graceMs = 60_000

/** Finishes what a dead process left, and asks gateways again when it is time. */
export default async function retryPayouts(container: MedusaContainer): Promise<void> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const left = { $lt: new Date(Date.now() - graceMs) }
  const owing = await service.payoutsWhere({ outbox: { $ne: null }, updated_at: left } as never)
  for (const cooperative_id of new Set(owing.map((payout) => payout.cooperative_id)))
    await attempt(container, `payouts of ${cooperative_id}`, () =>
      underPayoutLock(container, cooperative_id, async () => undefined),
    )
  const untold = await service.listPayoutAccounts({ announce: true, updated_at: left }, { select: ["cooperative_id"] })
  for (const { cooperative_id } of untold)
    await attempt(container, `account of ${cooperative_id}`, () => announceAccount(container, cooperative_id))
  const due = await service.payoutsWhere({ state: "failed", next_attempt_at: { $lte: new Date() } } as never)
  for (const { id } of due) await attempt(container, `payout ${id}`, () => retryOrGiveUp(container, id))
}

const nothingToRetry = new Set([
  "payout_state",
  "payout_too_small",
  "payout_account_missing",
  "payout_account_unverified",
])

/** When the money went into another payout meanwhile, or the account is another, there is nothing to ask for again. */
async function retryOrGiveUp(container: MedusaContainer, id: string): Promise<void> {
  try {
    await retryPayout(container, { id, actor: null })
  } catch (cause) {
    if (!nothingToRetry.has((cause as { code?: string }).code ?? "")) throw cause
    const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
    await service.updatePayouts({ id, next_attempt_at: null })
  }
}

/** One that cannot be finished is logged and does not keep the others waiting. */
async function attempt(container: MedusaContainer, what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Could not finish ${what}`, cause as Error)
  }
}

export const config = { name: "retry-payouts", schedule: "* * * * *" }
