import type { MedusaContainer } from "@medusajs/framework/types"
import { openCaseStates } from "../domain/order-case"
import { ORDER_CASE_MODULE } from "../modules/order-case"
import type OrderCaseModuleService from "../modules/order-case/service"

/** Which of these orders have a case that is not over: they are neither received by themselves nor is their money released. */
export async function ordersWithOpenCase(container: MedusaContainer, order_ids: string[]): Promise<Set<string>> {
  if (!order_ids.length) return new Set()
  const cases: OrderCaseModuleService = container.resolve(ORDER_CASE_MODULE)
  const open = await cases.listOrderCases({ order_id: order_ids, state: [...openCaseStates] }, { select: ["order_id"] })
  return new Set(open.map(({ order_id }) => order_id))
}
