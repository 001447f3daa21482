import type { MedusaContainer } from "@medusajs/framework/types"
import { chooseRule, commissionOf, feeTax } from "../domain/commission"
import type { FreezeRequest } from "../domain/freeze-request"
import { jakartaDay } from "../domain/jakarta-day"
import { taxRateOn } from "../domain/tax-rate"
import { COMMISSION_MODULE } from "../modules/commission"
import type { CommissionLine } from "../modules/commission/commission-line"
import type CommissionModuleService from "../modules/commission/service"
import { PROGRAMME_MODULE } from "../modules/programme"
import type ProgrammeModuleService from "../modules/programme/service"
import { type CommissionFacts, commissionFacts } from "../queries/commission-facts"

/**
 * Freezes the programme's fee on every line of these orders by the rules that hold now: one query, one insert, however many
 * orders. What is frozen already stays.
 * @returns the ids of the lines that are new, for undoing
 */
export async function freezeCommission(
  container: MedusaContainer,
  requests: FreezeRequest[],
  now = new Date(),
): Promise<string[]> {
  if (!requests.some(({ lines }) => lines.length)) return []
  const day = jakartaDay(now)
  const products = requests.flatMap(({ lines }) => lines.flatMap(({ product_id }) => product_id ?? []))
  const [facts, taxRate] = await Promise.all([
    commissionFacts(container, { day, products, cooperatives: requests.map(({ cooperative_id }) => cooperative_id) }),
    feeTaxRate(container, day),
  ])
  const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
  return commissions.freeze(requests.flatMap((request) => frozenLines(request, facts, day, taxRate)))
}

async function feeTaxRate(container: MedusaContainer, day: string): Promise<number> {
  const programme: ProgrammeModuleService = container.resolve(PROGRAMME_MODULE)
  const { fee_taxable } = await programme.settings()
  if (!fee_taxable) return 0
  const periods = await programme.taxPeriods()
  return taxRateOn(
    periods.filter(({ code }) => code === "ppn"),
    day,
  )
}

function frozenLines(
  { order_id, cooperative_id, lines }: FreezeRequest,
  facts: CommissionFacts,
  day: string,
  taxRate: number,
): CommissionLine[] {
  const frozen = lines.map(({ product_id, ...line }) => {
    const subject = {
      kind: line.kind,
      cooperative_id,
      level: facts.levels.get(cooperative_id) ?? "",
      product_id,
      category_ids: facts.categories.get(product_id ?? "") ?? [],
    }
    const rule = chooseRule(facts.rules, subject, day)
    const amount = rule ? commissionOf(rule, line.base) : 0
    return { ...line, order_id, cooperative_id, amount, rule_id: rule?.id ?? null, rule }
  })
  const taxes = feeTax(
    frozen.map(({ amount }) => amount),
    taxRate,
  )
  return frozen.map((line, index) => ({ ...line, tax: taxes[index] ?? 0 }))
}
