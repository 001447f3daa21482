import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerPrivateDocument } from "@opop/media/http/answer-private-document"
import { requirementDocument } from "../../../../../../../queries/requirement-document"

/** The document of a cooperative, for the staff who check it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: cooperative_id = "", requirement_id = "" } = req.params
  answerPrivateDocument(res, await requirementDocument(req.scope, { cooperative_id, requirement_id }), requirement_id)
}
