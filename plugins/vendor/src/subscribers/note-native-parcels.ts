import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, FulfillmentWorkflowEvents, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { noteNativeParcels } from "../workflows/note-native-parcels"

type Data = { order_id?: string; id?: string }

/** Staff packed or shipped an order past the desk. */
export default async function onNativeParcel({ event, container }: SubscriberArgs<Data>): Promise<void> {
  const { order_id, id } = event.data
  const orderId = order_id ?? (id && (await orderOf(container, id)))
  if (orderId) await noteNativeParcels(container, orderId)
}

async function orderOf(container: SubscriberArgs["container"], fulfillment_id: string): Promise<string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order_fulfillment", fields: ["order_id"], filters: { fulfillment_id } })
  return (data[0] as { order_id?: string } | undefined)?.order_id
}

export const config: SubscriberConfig = {
  event: [OrderWorkflowEvents.FULFILLMENT_CREATED, FulfillmentWorkflowEvents.SHIPMENT_CREATED],
  context: { subscriberId: "note-native-parcels" },
}
