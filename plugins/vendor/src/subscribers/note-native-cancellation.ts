import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { noteNativeCancellation } from "../workflows/note-native-cancellation"

/** An order that was cancelled past our own door: in Medusa's admin, or because its payment failed. */
export default async function onOrderCanceled({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await noteNativeCancellation(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.CANCELED,
  context: { subscriberId: "note-native-cancellation" },
}
