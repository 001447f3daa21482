import type { MedusaContainer } from "@medusajs/framework/types"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"

/** The last moment in which a return or a problem of this order can be reported; null while it was not sent. */
export async function reportUntil(container: MedusaContainer, order_id: string): Promise<Date | null> {
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  const [course] = await courses.listOrderCourses({ order_id }, { select: ["report_until"], take: 1 })
  return course?.report_until ? new Date(course.report_until) : null
}
