import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import type { writeCommissionRule } from "../contract/commission"
import { CodedError } from "../domain/coded-error"
import { jakartaDay } from "../domain/jakarta-day"
import { COMMISSION_MODULE } from "../modules/commission"
import type CommissionModuleService from "../modules/commission/service"

/**
 * A rule that orders have used says what they paid: it can only be ended, and a new one made.
 * @throws CodedError `rule_not_found`, `rule_frozen`
 */
export async function changeCommissionRule(
  container: MedusaContainer,
  id: string,
  change: z.output<typeof writeCommissionRule>,
) {
  const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
  await mustExist(commissions, id)
  if (await commissions.isUsed(id)) throw new CodedError("rule_frozen", `Orders have used rule ${id}`)
  return commissions.updateCommissionRules({ id, ...change })
}

/** The rule's last day becomes today, or stays an earlier one. @throws CodedError `rule_not_found` */
export async function endCommissionRule(container: MedusaContainer, id: string) {
  const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
  const { valid_to } = await mustExist(commissions, id)
  const today = jakartaDay(new Date())
  return commissions.updateCommissionRules({ id, valid_to: valid_to && valid_to < today ? valid_to : today })
}

async function mustExist(commissions: CommissionModuleService, id: string) {
  const [rule] = await commissions.listCommissionRules({ id })
  if (!rule) throw new CodedError("rule_not_found", `No commission rule ${id}`)
  return rule
}
