import type { MedusaContainer } from "@medusajs/framework/types"
import { clockSays } from "../domain/clock"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { ordersWithOpenCase } from "../queries/open-cases"
import { cancelCooperativeOrder } from "./cancel-order"
import { lockedOrder } from "./locked-order"
import { type OrderOnCourse, orderOnCourse } from "./order-on-course"
import { receiveLocked } from "./receive-order"
import { releaseOrder } from "./release-order"

/** Does to one order what the time says, if it still does. Safe in several processes at once. */
export async function followClock(container: MedusaContainer, orderId: string): Promise<void> {
  const lapsed = await lockedOrder(container, orderId, async () => {
    const [found, open] = await Promise.all([
      orderOnCourse(container, orderId),
      ordersWithOpenCase(container, [orderId]),
    ])
    const waiting = { state: found.state, times: found.course, open_case: open.has(orderId), due_at: null }
    const action = clockSays(waiting, new Date())
    if (action === "receive") await receiveLocked(container, found, "programme")
    if (action === "release") await release(container, found)
    return action === "lapse"
  })
  // takes the lock itself, and looks again
  if (lapsed)
    await cancelCooperativeOrder(container, {
      ...{ order_id: orderId, why: "lapsed", note: "" },
      by: { party: "programme", id: "clock" },
    })
}

async function release(container: MedusaContainer, { order, course }: OrderOnCourse): Promise<void> {
  await releaseOrder(container, order.id)
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  await courses.updateOrderCourses({ id: course.id, released_at: new Date() })
}
