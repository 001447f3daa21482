import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { judgeRequirement as judgeBody, requirementsQuery } from "../../../../../../contract/requirement"
import { parseInput } from "../../../../../../http/parse-input"
import { loadRequirement } from "../../../../../../queries/load-requirements"
import { judgeRequirement } from "../../../../../../workflows/judge-requirement"

/** Staff accept, reject or waive it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const judged = parseInput(judgeBody, req.body)
  const { id: cooperative_id = "", requirement_id = "" } = req.params
  const { locale } = parseInput(requirementsQuery, req.query)
  await judgeRequirement(req.scope, { cooperative_id, requirement_id, staff: req.auth_context.actor_id, ...judged })
  res.json({ requirement: await loadRequirement(req.scope, { cooperative_id, id: requirement_id, locale }) })
}
