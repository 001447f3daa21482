import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveStore } from "../../../../../contract/staff-application"
import { answerApplication } from "../../../../../http/answer-application"
import { parseInput } from "../../../../../http/parse-input"
import { moveCooperativeOn } from "../../../../../workflows/move-cooperative"

/** The store sells nothing for now; what was bought is still sent. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseInput(moveStore, req.body)
  const by = { party: "province" as const, id: req.auth_context.actor_id }
  await moveCooperativeOn(req.scope, { cooperative_id: req.params["id"] ?? "", move: "suspend", by, reason })
  await answerApplication(req, res)
}
