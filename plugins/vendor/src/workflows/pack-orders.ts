import type { MedusaContainer } from "@medusajs/framework/types"
import { assertMove } from "../domain/assert-move"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { lockedOrder } from "./locked-order"
import { orderOnCourse } from "./order-on-course"

/**
 * Marks orders as packed, or not packed after all. Asked again, nothing changes.
 * @param input.by id of the member
 * @throws CodedError `order_state` with the first order that it cannot be done with; those before it are marked
 */
export async function packOrders(
  container: MedusaContainer,
  { order_ids, packed, by }: { order_ids: string[]; packed: boolean; by: string },
): Promise<void> {
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  for (const order_id of order_ids)
    await lockedOrder(container, order_id, async () => {
      const { course, state } = await orderOnCourse(container, order_id)
      assertMove(order_id, state, "pack", "cooperative")
      if (Boolean(course.packed_at) === packed) return
      const mark = packed ? { packed_at: new Date(), packed_by: by } : { packed_at: null, packed_by: null }
      await courses.updateOrderCourses({ id: course.id, ...mark })
    })
}
