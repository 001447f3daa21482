import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeTemplate } from "../../../../contract/question"
import { deskOf } from "../../../../http/bind-cooperative"
import { parseInput } from "../../../../http/parse-input"
import { changeAnswerTemplate } from "../../../../workflows/write-answer-template"

/** Changes a template; whoever has read an older one is told. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskOf(req)
  const { version, ...texts } = parseInput(changeTemplate, req.body)
  const template = { id: req.params["id"] ?? "", cooperative_id, version }
  res.json({ template: await changeAnswerTemplate(req.scope, template, texts) })
}
