import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderFulfillmentWorkflow, createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows"
import type { LinePieces } from "../contract/purchase"
import type { NativeOrder } from "../queries/load-native-order"

type Shipping = { lines: LinePieces[]; number: string; by: string; fulfillment_id: string | null }

/**
 * A native fulfilment of these pieces from the cooperative's own place, shipped with its number. One that stands already, because
 * whoever began died or because staff made it, is taken up.
 * @param made told of the fulfilment as soon as it stands
 * @returns its id
 */
export async function shipParcel(
  container: MedusaContainer,
  order: NativeOrder,
  { lines, number, by, fulfillment_id }: Shipping,
  made: (id: string) => Promise<void>,
): Promise<string> {
  const items = lines.map(({ line_id, quantity }) => ({ id: line_id, quantity }))
  // the place is the one that the buyer's chosen service sends from
  const shipping_option_id = order.shipping_methods[0]?.shipping_option_id
  const id =
    fulfillment_id ??
    (
      await createOrderFulfillmentWorkflow(container).run({
        input: { order_id: order.id, items, created_by: by, ...(shipping_option_id && { shipping_option_id }) },
      })
    ).result.id
  await made(id)
  if (order.fulfillments.some((parcel) => parcel.id === id && parcel.shipped_at)) return id
  const labels = [{ tracking_number: number, tracking_url: "", label_url: "" }]
  await createOrderShipmentWorkflow(container).run({
    input: { order_id: order.id, fulfillment_id: id, items, labels, created_by: by },
  })
  return id
}
