import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { guestQuestionAction } from "../../../../../../contract/question"
import { buyerPurchase } from "../../../../../../http/buyer-purchase"
import { parseInput } from "../../../../../../http/parse-input"
import { loadQuestion } from "../../../../../../queries/load-question"
import { moveQuestion } from "../../../../../../workflows/move-question"

/** A purchase's buyer writes more about an order, or closes. */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { email, ...input } = parseInput(guestQuestionAction, req.body)
  const { number = "", question_id = "" } = req.params
  const owner = { purchase_id: (await buyerPurchase(req, { number, email })).id }
  await moveQuestion(req.scope, { ...input, id: question_id, owner, by: "buyer", actor_id: null })
  res.json({ question: await loadQuestion(req.scope, question_id, owner, { reader: "buyer", locale: req.locale }) })
}
