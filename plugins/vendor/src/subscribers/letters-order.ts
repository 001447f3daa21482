import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { cancelReasons } from "../contract/purchase"
import { letterOffice } from "../workflows/letters/letter-office"
import { tellAccepted, tellCancelled, tellReceived, tellRefunded, tellSent } from "../workflows/letters/tell-order"
import { OrderEvents } from "../workflows/purchase-events"

type Data = { id: string; why: (typeof cancelReasons)[number]; refund_id: string; parcel_id: string; amount: number }

/** Letters about one cooperative's order. */
export default async function lettersOrder({ event, container, pluginOptions }: SubscriberArgs<Data>): Promise<void> {
  const office = letterOffice(container, pluginOptions)
  const { id, why } = event.data
  if (event.name === OrderEvents.ACCEPTED) await tellAccepted(office, id)
  if (event.name === OrderEvents.SENT) await tellSent(office, id)
  if (event.name === OrderEvents.PART_SENT) await tellSent(office, id, event.data.parcel_id)
  if (event.name === OrderEvents.CANCELLED) await tellCancelled(office, id, why)
  if (event.name === OrderEvents.RECEIVED) await tellReceived(office, id)
  if (event.name === OrderEvents.REFUNDED) await tellRefunded(office, event.data)
}

export const config: SubscriberConfig = {
  event: Object.values(OrderEvents),
  context: { subscriberId: "letters-order" },
}
