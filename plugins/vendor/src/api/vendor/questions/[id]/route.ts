import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskQuestionAction } from "../../../../contract/question"
import { deskOf } from "../../../../http/bind-cooperative"
import { localeOf } from "../../../../http/desk-order"
import { parseInput } from "../../../../http/parse-input"
import { loadDeskQuestion } from "../../../../queries/load-desk-question"
import { moveQuestion } from "../../../../workflows/move-question"

/** One question, with the cooperative's templates filled in for it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await loadDeskQuestion(req.scope, deskOf(req).cooperative_id, req.params["id"] ?? "", localeOf(req)))
}

/** The cooperative answers or closes. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id, member_id } = deskOf(req)
  const input = parseInput(deskQuestionAction, req.body)
  const id = req.params["id"] ?? ""
  await moveQuestion(req.scope, { ...input, id, owner: { cooperative_id }, by: "cooperative", actor_id: member_id })
  res.json(await loadDeskQuestion(req.scope, cooperative_id, id, localeOf(req)))
}
