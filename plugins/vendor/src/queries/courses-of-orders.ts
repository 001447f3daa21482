import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { COURSE_MODULE } from "../modules/course"
import type OrderCourse from "../modules/course/models/order-course"
import type ShareRefund from "../modules/course/models/share-refund"
import type CourseModuleService from "../modules/course/service"

export type CourseRow = InferTypeOf<typeof OrderCourse>
export type RefundNote = Pick<InferTypeOf<typeof ShareRefund>, "id" | "reason" | "note" | "party">

/** What is written down about these orders beside Medusa's own rows. */
export async function coursesOfOrders(
  container: MedusaContainer,
  orderIds: string[],
): Promise<{ courseOf: Map<string, CourseRow>; refundNotes: Map<string, RefundNote> }> {
  if (!orderIds.length) return { courseOf: new Map(), refundNotes: new Map() }
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  const [rows, refunds] = await Promise.all([
    courses.listOrderCourses({ order_id: orderIds }),
    courses.listShareRefunds({ order_id: orderIds }, { select: ["id", "reason", "note", "party"] }),
  ])
  return {
    courseOf: new Map((rows as unknown as CourseRow[]).map((row) => [row.order_id, row])),
    refundNotes: new Map(refunds.map((row) => [row.id, row])),
  }
}
