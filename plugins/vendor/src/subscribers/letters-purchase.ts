import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { afterAnswer } from "../workflows/after-answer"
import { letterOffice } from "../workflows/letters/letter-office"
import { tellExpired } from "../workflows/letters/tell-expired"
import { tellPaid } from "../workflows/letters/tell-paid"
import { tellPlaced } from "../workflows/letters/tell-placed"
import { tellRefused } from "../workflows/letters/tell-refused"
import { PurchaseEvents } from "../workflows/purchase-events"

type Data = { id: string; code: string; amount: number }

/** Letters about a purchase as a whole. */
export default async function lettersPurchase({
  event,
  container,
  pluginOptions,
}: SubscriberArgs<Data>): Promise<void> {
  const office = letterOffice(container, pluginOptions)
  const { id } = event.data
  if (event.name === PurchaseEvents.PLACED) {
    await afterAnswer()
    await tellPlaced(office, id)
  }
  if (event.name === PurchaseEvents.PAID) await tellPaid(office, id)
  if (event.name === PurchaseEvents.EXPIRED) await tellExpired(office, id)
  if (event.name === PurchaseEvents.REFUSED) await tellRefused(office, event.data)
}

export const config: SubscriberConfig = {
  event: Object.values(PurchaseEvents),
  context: { subscriberId: "letters-purchase" },
}
