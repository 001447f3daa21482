import type { MedusaContainer } from "@medusajs/framework/types"
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import type { ParcelNews } from "../contract/desk"
import { CodedError } from "../domain/coded-error"
import { COURSE_MODULE } from "../modules/course"
import type CourseModuleService from "../modules/course/service"
import { parcelRows } from "../queries/parcels-of-orders"
import { lockedOrder } from "./locked-order"
import { orderOnCourse } from "./order-on-course"

type News = { order_id: string; parcel_id: string; is: ParcelNews }

/**
 * How a parcel is, as the cooperative heard from its courier: it has come, it came back, or it is on its way again. What has come stays
 * so. Asked again, nothing changes.
 * @throws CodedError `order_not_found` also for a parcel of another order, `order_state`
 */
export function noteParcel(container: MedusaContainer, { order_id, parcel_id, is }: News): Promise<void> {
  return lockedOrder(container, order_id, async () => {
    const [{ order, state }, parcels] = await Promise.all([
      orderOnCourse(container, order_id),
      parcelRows(container, [order_id]),
    ])
    const parcel = parcels.find(({ id }) => id === parcel_id)
    if (!parcel?.sent_at) throw new CodedError("order_not_found", `Order ${order_id} has no parcel ${parcel_id}`)
    if (parcel.delivered_at && is === "delivered") return
    if (parcel.delivered_at || state === "received" || state === "cancelled")
      throw new CodedError("order_state", `Order ${order_id} is ${state}`, { state })
    const courses: CourseModuleService = container.resolve(COURSE_MODULE)
    const now = new Date()
    await courses.updateOrderParcels({
      id: parcel.id,
      delivered_at: is === "delivered" ? now : null,
      returned_at: is === "returned" ? now : null,
    })
    const native = order.fulfillments.find(({ id }) => id === parcel.fulfillment_id)
    if (is === "delivered" && native && !native.delivered_at)
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: order_id, fulfillmentId: native.id },
      })
  })
}
