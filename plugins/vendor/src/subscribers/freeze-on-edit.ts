import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { freezeEditedOrder } from "../workflows/freeze-edited-order"

/** An edit may have added lines: their commission is frozen now, that of the others stays. */
export default async function freezeOnEdit({ event, container }: SubscriberArgs<{ order_id: string }>): Promise<void> {
  await freezeEditedOrder(container, event.data.order_id)
}

export const config: SubscriberConfig = { event: "order-edit.confirmed", context: { subscriberId: "freeze-on-edit" } }
