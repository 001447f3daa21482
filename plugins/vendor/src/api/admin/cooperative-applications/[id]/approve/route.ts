import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerApplication } from "../../../../../http/answer-application"
import { approveApplication } from "../../../../../workflows/judge-application"

/** The store opens. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await approveApplication(req.scope, { cooperative_id: req.params["id"] ?? "", staff: req.auth_context.actor_id })
  await answerApplication(req, res)
}
