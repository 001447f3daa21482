import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerPrivateDocument } from "@opop/media/http/answer-private-document"
import { deskOf } from "../../../../../http/bind-cooperative"
import { requirementDocument } from "../../../../../queries/requirement-document"

/** A document that the cooperative has given. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskOf(req)
  const requirement_id = req.params["id"] ?? ""
  answerPrivateDocument(res, await requirementDocument(req.scope, { cooperative_id, requirement_id }), requirement_id)
}
