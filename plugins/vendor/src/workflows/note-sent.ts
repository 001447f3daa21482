import type { MedusaContainer } from "@medusajs/framework/types"
import { receiptDeadlines } from "../domain/receipt-deadlines"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { PROGRAMME_MODULE } from "../modules/programme"
import type ProgrammeModuleService from "../modules/programme/service"
import { emitOrderEvent } from "./emit-order-event"
import type { OrderOnCourse } from "./order-on-course"
import { OrderEvents } from "./purchase-events"

type Sent = { sent_at: Date; courier: string | null; number: string | null }

/** Nothing of the order is still to be sent: from here on the buyer's deadlines run. Under the order's lock. */
export async function noteSent(
  container: MedusaContainer,
  { order, course }: OrderOnCourse,
  { sent_at, courier, number }: Sent,
): Promise<void> {
  const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE)
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  const abroad = (order.shipping_address?.country_code ?? "id") !== "id"
  await courses.updateOrderCourses({
    id: course.id,
    accepted_at: course.accepted_at ?? sent_at,
    ...{ sent_at, courier, tracking_number: number },
    ...receiptDeadlines(sent_at, abroad, await programme.settings()),
  })
  await emitOrderEvent(container, OrderEvents.SENT, { id: order.id })
}
