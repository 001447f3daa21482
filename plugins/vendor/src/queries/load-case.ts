import type { MedusaContainer } from "@medusajs/framework/types"
import type { CaseParty, OrderCase } from "../contract/order-case"
import { CodedError } from "../domain/coded-error"
import { type CaseOwner, findCase } from "./find-case"
import { showCases } from "./show-cases"

/** @throws CodedError `case_not_found` */
export async function loadCase(
  container: MedusaContainer,
  id: string,
  owner: CaseOwner,
  reader: CaseParty,
): Promise<OrderCase> {
  const [shown] = await showCases(container, [await findCase(container, id, owner)], reader)
  if (!shown) throw new CodedError("case_not_found", `No case ${id}`)
  return shown
}
