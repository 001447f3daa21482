import type { MedusaContainer } from "@medusajs/framework/types"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { PROGRAMME_MODULE } from "../modules/programme"
import type ProgrammeModuleService from "../modules/programme/service"

export type NewCourse = { order_id: string; purchase_id: string; cooperative_id: string }

/**
 * From here on an order has deadlines. One insert for all orders of a purchase; those that have a course keep it.
 * @returns the ids of the rows it made
 */
export async function startCourses(container: MedusaContainer, orders: NewCourse[]): Promise<string[]> {
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE)
  const [{ accept_hours }, known] = await Promise.all([
    programme.settings(),
    courses.listOrderCourses({ order_id: orders.map(({ order_id }) => order_id) }, { select: ["order_id"] }),
  ])
  const started = new Set(known.map(({ order_id }) => order_id))
  const missing = orders.filter(({ order_id }) => !started.has(order_id))
  if (!missing.length) return []
  const placed_at = new Date()
  const accept_by = new Date(placed_at.getTime() + accept_hours * 3_600_000)
  const made = await courses.createOrderCourses(missing.map((order) => ({ ...order, placed_at, accept_by })))
  return made.map(({ id }) => id)
}
