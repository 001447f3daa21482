import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerRequirement as answerBody, requirementsQuery } from "../../../../contract/requirement"
import { deskOf } from "../../../../http/bind-cooperative"
import { parseInput } from "../../../../http/parse-input"
import { loadRequirement } from "../../../../queries/load-requirements"
import { answerRequirement } from "../../../../workflows/answer-requirement"

/** The cooperative declares something, or gives a document. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id, member_id } = deskOf(req)
  const id = req.params["id"] ?? ""
  const { locale } = parseInput(requirementsQuery, req.query)
  const answer = parseInput(answerBody, req.body)
  await answerRequirement(req.scope, { cooperative_id, member_id, requirement_id: id, answer })
  res.json({ requirement: await loadRequirement(req.scope, { cooperative_id, id, locale }) })
}
