import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskQuestionsQuery } from "../../../contract/question"
import { deskOf } from "../../../http/bind-cooperative"
import { localeOf } from "../../../http/desk-order"
import { parseInput } from "../../../http/parse-input"
import { listDeskQuestions } from "../../../queries/list-desk-questions"

/** What buyers ask the cooperative. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskOf(req)
  res.json(await listDeskQuestions(req.scope, cooperative_id, parseInput(deskQuestionsQuery, req.query), localeOf(req)))
}
