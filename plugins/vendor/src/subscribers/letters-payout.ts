import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { letterOffice } from "../workflows/letters/letter-office"
import { tellAccountChanged } from "../workflows/letters/tell-account-changed"
import { type PayoutLetter, tellPayout } from "../workflows/letters/tell-payout"
import { PayoutEvents } from "../workflows/purchase-events"

const kinds: Record<string, PayoutLetter> = {
  [PayoutEvents.SENT]: "desk_payout_sent",
  [PayoutEvents.PAID]: "desk_payout_paid",
  [PayoutEvents.FAILED]: "desk_payout_failed",
}

/** Letters about a cooperative's payouts and its account. */
export default async function lettersPayout({
  event,
  container,
  pluginOptions,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const office = letterOffice(container, pluginOptions)
  const { id } = event.data
  const kind = kinds[event.name]
  if (kind) await tellPayout(office, id, kind)
  else await tellAccountChanged(office, id, new Date())
}

export const config: SubscriberConfig = {
  event: Object.values(PayoutEvents),
  context: { subscriberId: "letters-payout" },
}
