import type { AuthenticatedMedusaRequest, MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ownQuestionsQuery } from "../../../../../contract/question"
import { parseInput } from "../../../../../http/parse-input"
import { listOwnQuestions } from "../../../../../queries/list-own-questions"

/** What the signed-in buyer has asked; about one product when its handle is named. */
export async function GET(req: AuthenticatedMedusaRequest & MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { product } = parseInput(ownQuestionsQuery, { product: req.query["product"] })
  const customer_id = req.auth_context.actor_id
  const owner = product === undefined ? { customer_id } : { customer_id, product_handle: product }
  res.json({ questions: await listOwnQuestions(req.scope, owner, req.locale) })
}
