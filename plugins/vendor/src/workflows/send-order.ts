import type { MedusaContainer } from "@medusajs/framework/types"
import { createOrderFulfillmentWorkflow, createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows"
import { assertMove } from "../domain/assert-move"
import { receiptDeadlines } from "../domain/receipt-deadlines"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { PROGRAMME_MODULE } from "../modules/programme"
import type ProgrammeModuleService from "../modules/programme/service"
import type { NativeOrder } from "../queries/load-native-order"
import { emitOrderEvent } from "./emit-order-event"
import { lockedOrder } from "./locked-order"
import { orderOnCourse } from "./order-on-course"
import { OrderEvents } from "./purchase-events"

export type Sending = {
  order_id: string
  courier: string
  /** The courier's number of the parcel (resi). */
  number: string
  /** Id of the member. */
  by: string
}

/**
 * The parcel has left with everything in it: a native fulfilment from the cooperative's own place, shipped with its number. Asked again
 * after half of it, does the rest; after all of it, is refused.
 * @throws CodedError `order_not_found`, `order_state`
 */
export function sendOrder(container: MedusaContainer, { order_id, courier, number, by }: Sending): Promise<void> {
  return lockedOrder(container, order_id, async () => {
    const { order, course, state } = await orderOnCourse(container, order_id)
    const shippedOnly = state === "sent" && !course.sent_at && course.accepted_at
    if (!shippedOnly) assertMove(order_id, state, "send", "cooperative")
    await ship(container, order, number, by)
    const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE)
    const sent_at = new Date()
    const abroad = (order.shipping_address?.country_code ?? "id") !== "id"
    const courses: CourseModuleService = container.resolve(COURSE_MODULE)
    await courses.updateOrderCourses({
      id: course.id,
      accepted_at: course.accepted_at ?? sent_at,
      sent_at,
      courier,
      tracking_number: number,
      ...receiptDeadlines(sent_at, abroad, await programme.settings()),
    })
    await emitOrderEvent(container, OrderEvents.SENT, { id: order_id })
  })
}

async function ship(container: MedusaContainer, order: NativeOrder, number: string, by: string): Promise<void> {
  const items = order.items.filter(({ quantity }) => quantity > 0).map(({ id, quantity }) => ({ id, quantity }))
  const standing = order.fulfillments.filter(({ canceled_at }) => !canceled_at)
  if (standing.some(({ shipped_at }) => shipped_at)) return
  // the place is the one that the buyer's chosen service sends from
  const shipping_option_id = order.shipping_methods[0]?.shipping_option_id
  const fulfilment =
    standing[0] ??
    (
      await createOrderFulfillmentWorkflow(container).run({
        input: { order_id: order.id, items, created_by: by, ...(shipping_option_id && { shipping_option_id }) },
      })
    ).result
  const labels = [{ tracking_number: number, tracking_url: "", label_url: "" }]
  await createOrderShipmentWorkflow(container).run({
    input: { order_id: order.id, fulfillment_id: fulfilment.id, items, labels, created_by: by },
  })
}
