import type { MedusaContainer } from "@medusajs/framework/types"
import type { CaseParty, OrderCase } from "../contract/order-case"
import { groupBy } from "../domain/group-by"
import { ORDER_CASE_MODULE } from "../modules/order-case"
import type { CaseRow, MessageRow } from "../modules/order-case/case-row"
import type OrderCaseModuleService from "../modules/order-case/service"
import { showCase } from "./show-case"

/** Cases with all that was said in them, oldest first, as one of their parties sees them. */
export async function showCases(container: MedusaContainer, rows: CaseRow[], reader: CaseParty): Promise<OrderCase[]> {
  if (!rows.length) return []
  const cases: OrderCaseModuleService = container.resolve(ORDER_CASE_MODULE)
  const said = await cases.listOrderCaseMessages(
    { case_id: rows.map(({ id }) => id) },
    { order: { created_at: "ASC", id: "ASC" } },
  )
  const messages = groupBy(said as unknown as MessageRow[], ({ case_id }) => case_id)
  return rows.map((row) => showCase(row, messages.get(row.id) ?? [], reader))
}
