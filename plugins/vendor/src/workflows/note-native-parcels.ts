import type { MedusaContainer } from "@medusajs/framework/types"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { parcelRows } from "../queries/parcels-of-orders"
import { lockedOrder } from "./locked-order"
import { noteSent } from "./note-sent"
import { orderOnCourse } from "./order-on-course"

/**
 * Writes on the course of an order what staff did in Medusa's own admin: it is being packed, or has been shipped. Nothing for what came
 * through the desk, which says so itself.
 */
export function noteNativeParcels(container: MedusaContainer, orderId: string): Promise<void> {
  return lockedOrder(container, orderId, async () => {
    const found = await orderOnCourse(container, orderId)
    const { order, course } = found
    if (course.sent_at || course.cancelled_at || order.status === "canceled") return
    if ((await parcelRows(container, [orderId])).length) return
    const standing = order.fulfillments.filter(({ canceled_at }) => !canceled_at)
    if (standing.some(({ shipped_at }) => shipped_at))
      return noteSent(container, found, { sent_at: new Date(), courier: null, number: null })
    if (!standing.length || course.accepted_at) return
    const courses: CourseModuleService = container.resolve(COURSE_MODULE)
    await courses.updateOrderCourses({ id: course.id, accepted_at: new Date(), accepted_by: "province" })
  })
}
