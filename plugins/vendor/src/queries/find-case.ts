import type { MedusaContainer } from "@medusajs/framework/types"
import { CodedError } from "../domain/coded-error"
import { ORDER_CASE_MODULE } from "../modules/order-case"
import type { CaseRow } from "../modules/order-case/case-row"
import type OrderCaseModuleService from "../modules/order-case/service"

/** Whose case it must be; nothing for the province, which may see all. */
export type CaseOwner = { cooperative_id: string } | { purchase_id: string } | Record<never, never>

/** @throws CodedError `case_not_found`, also for a case of somebody else */
export async function findCase(container: MedusaContainer, id: string, owner: CaseOwner): Promise<CaseRow> {
  const cases: OrderCaseModuleService = container.resolve(ORDER_CASE_MODULE)
  const [row] = await cases.listOrderCases({ ...owner, id }, { take: 1 })
  if (!row) throw new CodedError("case_not_found", `No case ${id}`)
  return row as unknown as CaseRow
}
