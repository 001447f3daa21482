import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cooperativeCaseAction } from "../../../../contract/order-case"
import { caseRoles, forRole } from "../../../../domain/case-roles"
import { deskOf } from "../../../../http/bind-cooperative"
import { localeOf } from "../../../../http/desk-order"
import { parseInput } from "../../../../http/parse-input"
import { deskWithRole } from "../../../../http/require-role"
import { loadCase } from "../../../../queries/load-case"
import { moveOrderCase } from "../../../../workflows/move-case"

/** One of the cooperative's cases. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id, role } = deskOf(req)
  const shown = await loadCase(req.scope, req.params["id"] ?? "", { cooperative_id }, "cooperative", localeOf(req))
  res.json({ case: forRole(shown, role) })
}

/** The cooperative accepts, answers, has the goods back, calls in the province or writes. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  deskWithRole(req, "fulfilment", "finance")
  const input = parseInput(cooperativeCaseAction, req.body)
  const { cooperative_id, member_id, role } = deskWithRole(req, ...caseRoles(input.action, input.offered))
  const [case_id, owner] = [req.params["id"] ?? "", { cooperative_id }]
  await moveOrderCase(req.scope, { ...input, case_id, owner, by: "cooperative", actor_id: member_id })
  res.json({ case: forRole(await loadCase(req.scope, case_id, owner, "cooperative", localeOf(req)), role) })
}
