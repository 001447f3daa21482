import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { payoutsOf } from "@opop/vendor/workflows/payouts-of"
import { connectOptions } from "../connect-payouts/connect-options"
import { sendStripePayout } from "../connect-payouts/send-stripe-payout"
import { takeBackTransfers } from "../connect-payouts/take-back-transfers"

/** Transfers what is scheduled for Stripe, goes on with what was interrupted, and takes back what refunds took from transfers. */
export default async function sendStripePayouts(container: MedusaContainer): Promise<void> {
  if (!connectOptions(container)) return
  const service = payoutsOf(container)
  const accounts = await service.listPayoutAccounts({ method: "stripe" }, { select: ["cooperative_id"] })
  for (const { cooperative_id } of accounts)
    await attempt(container, `transfers of ${cooperative_id}`, () => takeBackTransfers(container, cooperative_id))
  const waiting = await service.payoutsWhere({ method: "stripe", state: ["scheduled", "sent"] } as never)
  for (const { id, number } of waiting) await attempt(container, number, () => sendStripePayout(container, id))
}

/** One that fails is tried again a minute later and does not keep the others waiting. */
async function attempt(container: MedusaContainer, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Stripe: ${what} must wait`, cause as Error)
  }
}

export const config = { name: "send-stripe-payouts", schedule: "* * * * *" }
