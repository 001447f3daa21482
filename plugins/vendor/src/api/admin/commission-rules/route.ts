import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { writeCommissionRule } from "../../../contract/commission"
import { parseInput } from "../../../http/parse-input"
import { COMMISSION_MODULE } from "../../../modules/commission"
import type CommissionModuleService from "../../../modules/commission/service"

/** The rules of the programme's fee, in the order in which they are read. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const commissions: CommissionModuleService = req.scope.resolve(COMMISSION_MODULE)
  res.json({ rules: await commissions.listCommissionRules({}, { take: 1000, order: { rank: "ASC", id: "ASC" } }) })
}

/** A new rule; it holds for orders placed from now on. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const rule = parseInput(writeCommissionRule, req.body)
  const commissions: CommissionModuleService = req.scope.resolve(COMMISSION_MODULE)
  res.json({ rule: await commissions.createCommissionRules(rule) })
}
