import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderState } from "../contract/purchase"
import { CodedError } from "../domain/coded-error"
import { orderState } from "../domain/order-state"
import { type CourseRow, coursesOfOrders } from "../queries/courses-of-orders"
import { loadNativeOrder, type NativeOrder } from "../queries/load-native-order"
import { startCourses } from "./start-courses"

export type OrderOnCourse = { order: NativeOrder; course: CourseRow; state: OrderState }

/**
 * An order with its course and its state now; one of before there were courses gets one.
 * @throws CodedError `order_not_found`, also for an order that belongs to no purchase
 */
export async function orderOnCourse(container: MedusaContainer, orderId: string): Promise<OrderOnCourse> {
  const [order, found] = await Promise.all([loadNativeOrder(container, orderId), coursesOfOrders(container, [orderId])])
  const course = found.courseOf.get(orderId) ?? (await newCourse(container, order))
  return { order, course, state: orderState(order, course) }
}

async function newCourse(container: MedusaContainer, { id, purchase, cooperative }: NativeOrder): Promise<CourseRow> {
  if (!purchase || !cooperative) throw new CodedError("order_not_found", `Order ${id} is no cooperative's`)
  await startCourses(container, [{ order_id: id, purchase_id: purchase.id, cooperative_id: cooperative.id }])
  const course = (await coursesOfOrders(container, [id])).courseOf.get(id)
  if (!course) throw new Error(`Order ${id} has no course although one was made`)
  return course
}
