import type { MedusaContainer } from "@medusajs/framework/types"
import type { CaseParty, OrderCase } from "../contract/order-case"
import { CodedError } from "../domain/coded-error"
import { type CaseOwner, findCase } from "./find-case"
import { showCases } from "./show-cases"
import { titlesOfLines } from "./titles-of-lines"

/** @param locale of the goods' names; Indonesian without one. @throws CodedError `case_not_found` */
export async function loadCase(
  container: MedusaContainer,
  id: string,
  owner: CaseOwner,
  reader: CaseParty,
  locale?: string,
): Promise<OrderCase> {
  const [shown] = await showCases(container, [await findCase(container, id, owner)], reader)
  if (!shown) throw new CodedError("case_not_found", `No case ${id}`)
  const titles = await titlesOfLines(
    container,
    shown.lines.map(({ line_id }) => line_id),
    locale,
  )
  return { ...shown, lines: shown.lines.map((line) => ({ ...line, title: titles.get(line.line_id) ?? line.title })) }
}
