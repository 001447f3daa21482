import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import { type CaseParty, caseStates, casesPerPage, type casesQuery, type OrderCase } from "../contract/order-case"
import { isOpenCase, openCaseStates } from "../domain/order-case"
import { ORDER_CASE_MODULE } from "../modules/order-case"
import type { CaseRow } from "../modules/order-case/case-row"
import type OrderCaseModuleService from "../modules/order-case/service"
import type { CaseOwner } from "./find-case"
import { showCases } from "./show-cases"

/** A page of cases, newest first. */
export async function listCases(
  container: MedusaContainer,
  { open, page }: z.output<typeof casesQuery>,
  owner: CaseOwner,
  reader: CaseParty,
): Promise<{ cases: OrderCase[]; count: number }> {
  const cases: OrderCaseModuleService = container.resolve(ORDER_CASE_MODULE)
  const over = caseStates.filter((state) => !isOpenCase(state))
  const states = open === undefined ? {} : { state: open === "true" ? [...openCaseStates] : over }
  const [rows, count] = await cases.listAndCountOrderCases(
    { ...owner, ...states },
    { order: { created_at: "DESC" }, skip: (page - 1) * casesPerPage, take: casesPerPage },
  )
  return { cases: await showCases(container, rows as unknown as CaseRow[], reader), count }
}
