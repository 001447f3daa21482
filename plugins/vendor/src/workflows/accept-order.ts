import type { MedusaContainer } from "@medusajs/framework/types"
import { assertMove } from "../domain/assert-move"
import { dispatchBy, usualHandlingDays } from "../domain/dispatch-by"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { storeSettings } from "../queries/store-settings"
import { captureOrder } from "./capture-order"
import { emitOrderEvent } from "./emit-order-event"
import { lockedOrder } from "./locked-order"
import { orderOnCourse } from "./order-on-course"
import { OrderEvents } from "./purchase-events"

/**
 * The cooperative takes the order on; money that was only authorised is taken now. Asked again, nothing changes.
 * @param input.by id of the member
 * @throws CodedError `order_not_found`, `order_state`, `gateway_unreachable`
 */
export function acceptOrder(container: MedusaContainer, input: { order_id: string; by: string }): Promise<void> {
  const { order_id, by } = input
  return lockedOrder(container, order_id, async () => {
    const { order, course, state } = await orderOnCourse(container, order_id)
    if (state === "packing" || state === "partly_sent") return
    assertMove(order_id, state, "accept", "cooperative")
    await captureOrder(container, order)
    const courses: CourseModuleService = container.resolve(COURSE_MODULE)
    const accepted_at = new Date()
    const settings = (await storeSettings(container, [course.cooperative_id])).get(course.cooperative_id)
    const dispatch_by = dispatchBy(accepted_at, settings?.handling_days ?? usualHandlingDays)
    await courses.updateOrderCourses({ id: course.id, accepted_at, accepted_by: by, dispatch_by })
    await emitOrderEvent(container, OrderEvents.ACCEPTED, { id: order_id })
  })
}
