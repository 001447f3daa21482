import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendBackApplication as sendBackBody } from "../../../../../contract/staff-application"
import { answerApplication } from "../../../../../http/answer-application"
import { parseInput } from "../../../../../http/parse-input"
import { sendBackApplication } from "../../../../../workflows/judge-application"

/** Back to the cooperative, with a reason for each field. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const judged = parseInput(sendBackBody, req.body)
  const staff = req.auth_context.actor_id
  await sendBackApplication(req.scope, { cooperative_id: req.params["id"] ?? "", staff, ...judged })
  await answerApplication(req, res)
}
