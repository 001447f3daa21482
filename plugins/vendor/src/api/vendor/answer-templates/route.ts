import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { writeTemplate } from "../../../contract/question"
import { deskOf } from "../../../http/bind-cooperative"
import { parseInput } from "../../../http/parse-input"
import { questionTemplates } from "../../../queries/question-templates"
import { addAnswerTemplate } from "../../../workflows/write-answer-template"

/** The cooperative's texts for what is asked again and again. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ templates: await questionTemplates(req.scope, deskOf(req).cooperative_id) })
}

/** A new one. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const texts = parseInput(writeTemplate, req.body)
  res.json({ template: await addAnswerTemplate(req.scope, deskOf(req).cooperative_id, texts) })
}
