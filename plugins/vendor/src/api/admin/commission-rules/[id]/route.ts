import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { writeCommissionRule } from "../../../../contract/commission"
import { parseInput } from "../../../../http/parse-input"
import { changeCommissionRule, endCommissionRule } from "../../../../workflows/change-commission-rule"

/** Changes a rule that no order has used yet. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const change = parseInput(writeCommissionRule, req.body)
  res.json({ rule: await changeCommissionRule(req.scope, req.params["id"] ?? "", change) })
}

/** Ends a rule with today; what it has frozen stays. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ rule: await endCommissionRule(req.scope, req.params["id"] ?? "") })
}
