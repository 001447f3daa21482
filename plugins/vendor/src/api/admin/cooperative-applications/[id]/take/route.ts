import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerApplication } from "../../../../../http/answer-application"
import { takeApplication } from "../../../../../workflows/judge-application"

/** Somebody begins to read it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await takeApplication(req.scope, { cooperative_id: req.params["id"] ?? "", staff: req.auth_context.actor_id })
  await answerApplication(req, res)
}
