import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { retrieveAccount } from "../../connect/accounts"
import { stripeOf } from "../../connect/client"
import { asked } from "../../connect/gateway-error"
import { fromMinorUnits } from "../../domain/minor-units"
import type { StoredEvent } from "../../modules/gateway/service"

/** Tells the rest of the house how an account, a transfer or a payout stands now; whoever keeps such rows listens. */
export async function tellConnect(container: MedusaContainer, event: StoredEvent): Promise<void> {
  const data = await factsOf(container, event)
  await container.resolve(Modules.EVENT_BUS).emit({ name: `stripe.${event.type}`, data })
}

async function factsOf(container: MedusaContainer, { type, object_id, payload }: StoredEvent): Promise<object> {
  if (type === "account.updated") return retrieveAccount(container, object_id)
  const stripe = stripeOf(container)
  const account = typeof payload["account"] === "string" ? payload["account"] : null
  if (type.startsWith("transfer.")) {
    const { id, destination, amount, amount_reversed, currency, transfer_group, metadata } = await asked(
      stripe.transfers.retrieve(object_id),
    )
    return {
      id,
      destination: typeof destination === "string" ? destination : (destination?.id ?? null),
      amount: fromMinorUnits(amount, currency),
      amount_reversed: fromMinorUnits(amount_reversed, currency),
      currency_code: currency,
      transfer_group,
      metadata,
    }
  }
  const { id, amount, currency, failure_code } = await asked(
    stripe.payouts.retrieve(object_id, {}, account ? { stripeAccount: account } : {}),
  )
  return { id, account, amount: fromMinorUnits(amount, currency), currency_code: currency, failure_code }
}
