import type { AuthenticatedMedusaRequest, MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { buyerQuestionAction } from "../../../../../../contract/question"
import { parseInput } from "../../../../../../http/parse-input"
import { loadQuestion } from "../../../../../../queries/load-question"
import { moveQuestion } from "../../../../../../workflows/move-question"

/** The signed-in buyer writes more, or closes. */
export async function POST(req: AuthenticatedMedusaRequest & MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const input = parseInput(buyerQuestionAction, req.body)
  const owner = { customer_id: req.auth_context.actor_id }
  const id = req.params["id"] ?? ""
  await moveQuestion(req.scope, { ...input, id, owner, by: "buyer", actor_id: null })
  res.json({ question: await loadQuestion(req.scope, id, owner, { reader: "buyer", locale: req.locale }) })
}
