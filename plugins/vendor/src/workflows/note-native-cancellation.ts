import type { MedusaContainer } from "@medusajs/framework/types"
import { paymentsOf } from "../domain/share-money"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { emitOrderEvent } from "./emit-order-event"
import { lockedOrder } from "./locked-order"
import { orderOnCourse } from "./order-on-course"
import { OrderEvents } from "./purchase-events"

/** Writes on the course of an order what Medusa knows already: it is cancelled. Nothing when the course said so first. */
export function noteNativeCancellation(container: MedusaContainer, orderId: string): Promise<void> {
  return lockedOrder(container, orderId, async () => {
    const { order, course } = await orderOnCourse(container, orderId)
    if (order.status !== "canceled" || course.cancelled_at || course.sent_at) return
    const why = paymentsOf(order).length ? "staff" : "unpaid"
    const now = new Date()
    const courses: CourseModuleService = container.resolve(COURSE_MODULE)
    await courses.updateOrderCourses({
      ...{ id: course.id, cancelled_at: now, undone_at: now },
      ...{ cancel_why: why, cancel_note: "", cancelled_by: why === "staff" ? "province:" : "programme:" },
    })
    await emitOrderEvent(container, OrderEvents.CANCELLED, { id: orderId, why })
  })
}
