import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { assertMove } from "../domain/assert-move"
import type { CancelReason, OrderAction } from "../domain/order-course"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { emitOrderEvent } from "./emit-order-event"
import { finishCancellation } from "./finish-cancellation"
import { lockedOrder } from "./locked-order"
import { orderOnCourse } from "./order-on-course"
import { OrderEvents } from "./purchase-events"
import type { RefundParty } from "./refund-share"

export type Cancellation = {
  order_id: string
  why: CancelReason
  note: string
  by: { party: RefundParty; id: string }
}

const actionOf: Record<CancelReason, OrderAction> = {
  ...{ declined: "decline", lapsed: "lapse", unpaid: "expire", buyer: "cancel", staff: "cancel" },
}

/**
 * Ends an order before it was sent. The decision stands at once; the native order, its stock and its money follow, now or, when the
 * gateway refuses, by the clock. Asked again, nothing changes.
 * @throws CodedError `order_not_found`, `order_state`
 */
export function cancelCooperativeOrder(container: MedusaContainer, cancellation: Cancellation): Promise<void> {
  const { order_id, why, note, by } = cancellation
  return lockedOrder(container, order_id, async () => {
    const { course, state } = await orderOnCourse(container, order_id)
    if (state === "cancelled") return
    assertMove(order_id, state, actionOf[why], by.party)
    const courses: CourseModuleService = container.resolve(COURSE_MODULE)
    const decision = { cancelled_at: new Date(), cancel_why: why, cancel_note: note }
    await courses.updateOrderCourses({ id: course.id, ...decision, cancelled_by: `${by.party}:${by.id}` })
    await emitOrderEvent(container, OrderEvents.CANCELLED, { id: order_id, why })
    try {
      await finishCancellation(container, order_id)
    } catch (cause) {
      const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`Order ${order_id} is cancelled (${why}); its money and stock follow later`, cause as Error)
    }
  })
}
