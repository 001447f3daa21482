import type { MedusaContainer } from "@medusajs/framework/types"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { assertMove } from "../domain/assert-move"
import { reportUntil } from "../domain/receipt-deadlines"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { PROGRAMME_MODULE } from "../modules/programme"
import type ProgrammeModuleService from "../modules/programme/service"
import { emitOrderEvent } from "./emit-order-event"
import { lockedOrder } from "./locked-order"
import { type OrderOnCourse, orderOnCourse } from "./order-on-course"
import { OrderEvents } from "./purchase-events"

type Receipt = { order_id: string; by: "buyer" | "programme" }

/**
 * The parcel has come, by the buyer's word or because nobody said otherwise in time. Asked again, nothing changes.
 * @throws CodedError `order_not_found`, `order_state`
 */
export function receiveOrder(container: MedusaContainer, { order_id, by }: Receipt): Promise<void> {
  return lockedOrder(container, order_id, async () => {
    const found = await orderOnCourse(container, order_id)
    if (found.state === "received") return
    assertMove(order_id, found.state, "receive", by)
    await receiveLocked(container, found, by)
  })
}

/** The same for a caller who holds the lock and knows that it may be done. */
export async function receiveLocked(
  container: MedusaContainer,
  { order, course }: OrderOnCourse,
  by: Receipt["by"],
): Promise<void> {
  for (const { id, canceled_at, shipped_at, delivered_at } of order.fulfillments)
    if (shipped_at && !canceled_at && !delivered_at)
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({ input: { orderId: order.id, fulfillmentId: id } })
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  const now = new Date()
  const coming = { order_id: order.id, delivered_at: null, returned_at: null }
  await courses.updateOrderParcels({ selector: coming, data: { delivered_at: now } } as never)
  const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE)
  const received_at = now
  await courses.updateOrderCourses({
    id: course.id,
    // sent in Medusa's own admin: the course learns of it here
    accepted_at: course.accepted_at ?? received_at,
    sent_at: course.sent_at ?? received_at,
    received_at,
    received_by: by,
    report_until: reportUntil(received_at, await programme.settings()),
  })
  await emitOrderEvent(container, OrderEvents.RECEIVED, { id: order.id })
}
