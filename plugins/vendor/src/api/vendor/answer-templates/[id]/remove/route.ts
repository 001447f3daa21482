import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskOf } from "../../../../../http/bind-cooperative"
import { questionTemplates } from "../../../../../queries/question-templates"
import { removeAnswerTemplate } from "../../../../../workflows/write-answer-template"

/** Takes a template away; answers with those that are left. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskOf(req)
  await removeAnswerTemplate(req.scope, { id: req.params["id"] ?? "", cooperative_id })
  res.json({ templates: await questionTemplates(req.scope, cooperative_id) })
}
