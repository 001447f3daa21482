import type { MedusaContainer } from "@medusajs/framework/types"
import type { CaseParty, OrderCase } from "../contract/order-case"
import { groupBy } from "../domain/group-by"
import { ORDER_CASE_MODULE } from "../modules/order-case"
import type { CaseRow } from "../modules/order-case/case-row"
import type OrderCaseModuleService from "../modules/order-case/service"
import { showCases } from "./show-cases"

/** The cases of these orders, newest first, by order; two queries however many orders. Orders without any are left out. */
export async function casesOfOrders(
  container: MedusaContainer,
  order_ids: string[],
  reader: CaseParty,
): Promise<Map<string, OrderCase[]>> {
  if (!order_ids.length) return new Map()
  const cases: OrderCaseModuleService = container.resolve(ORDER_CASE_MODULE)
  const rows = await cases.listOrderCases({ order_id: order_ids }, { order: { created_at: "DESC" } })
  const shown = await showCases(container, rows as unknown as CaseRow[], reader)
  return groupBy(shown, ({ order_id }) => order_id)
}
