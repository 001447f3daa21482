import type { IInventoryService, IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cancelOrderFulfillmentWorkflow, cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { RefundReason } from "../contract/purchase"
import type { CancelReason } from "../domain/order-course"
import { paymentsOf, shareMoney } from "../domain/share-money"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import type { CourseRow } from "../queries/courses-of-orders"
import { loadNativeOrder } from "../queries/load-native-order"
import { makeRefund, type OwedRefund } from "./make-refund"
import { orderOnCourse } from "./order-on-course"
import { type RefundParty, refundLocked } from "./refund-share"

const refundReason: Record<CancelReason, RefundReason> = {
  ...{ declined: "declined", lapsed: "lapsed", unpaid: "lapsed", buyer: "buyer", staff: "staff" },
}

/**
 * Carries out a cancellation that was decided: stock free, what was captured given back through the one door for refunds, what was
 * authorised released, the native order cancelled. Each part can be done again; under the order's lock.
 * @throws what the gateway said; the rest is done another time
 */
export async function finishCancellation(container: MedusaContainer, orderId: string): Promise<void> {
  const { order, course } = await orderOnCourse(container, orderId)
  if (!course.cancelled_at || course.undone_at) return
  if (order.status !== "canceled") {
    const inventory: IInventoryService = container.resolve(Modules.INVENTORY)
    for (const { id, canceled_at } of order.fulfillments)
      if (!canceled_at)
        await cancelOrderFulfillmentWorkflow(container).run({ input: { order_id: orderId, fulfillment_id: id } })
    // free for others at once, also while the gateway refuses
    await inventory.deleteReservationItemsByLineItem(order.items.map(({ id }) => id))
    await giveBack(container, orderId, course)
    await release(container, orderId)
    const [, person = ""] = course.cancelled_by?.split(":") ?? []
    await cancelOrderWorkflow(container).run({ input: { order_id: orderId, canceled_by: person } })
  }
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  await courses.updateOrderCourses({ id: course.id, undone_at: new Date() })
}

/** What is authorised only. Core's own cancellation does it too, but would go on when the gateway refuses. */
async function release(container: MedusaContainer, orderId: string): Promise<void> {
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  for (const { id, captures, canceled_at } of paymentsOf(await loadNativeOrder(container, orderId)))
    if (!captures?.length && !canceled_at) await payments.cancelPayment(id)
}

/** First what was promised before, then the rest. */
async function giveBack(container: MedusaContainer, order_id: string, course: CourseRow): Promise<void> {
  const courses: CourseModuleService = container.resolve(COURSE_MODULE)
  const owed = await courses.listShareRefunds({ order_id, state: ["pending", "failed"] })
  for (const refund of owed) await makeRefund(container, refund as unknown as OwedRefund)
  const { captured, refunded } = shareMoney(await loadNativeOrder(container, order_id))
  if (captured <= refunded || !course.cancel_why) return
  const [party = "programme", id = ""] = course.cancelled_by?.split(":") ?? []
  await refundLocked(container, {
    order_id,
    amount: captured - refunded,
    reason: refundReason[course.cancel_why],
    note: course.cancel_note ?? "",
    by: { party: party as RefundParty, id },
    key: `cancel:${captured}`,
  })
}
