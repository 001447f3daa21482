import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { buyerKey } from "../../../../../contract/order-case"
import { buyerPurchase } from "../../../../../http/buyer-purchase"
import { parseInput } from "../../../../../http/parse-input"
import { listOwnQuestions } from "../../../../../queries/list-own-questions"

/** What was asked about a purchase's orders, for its buyer: signed in, or with its e-mail in the header `x-buyer-email`. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { email } = parseInput(buyerKey, { email: req.header("x-buyer-email") })
  const purchase = await buyerPurchase(req, { number: req.params["number"] ?? "", email })
  res.json({ questions: await listOwnQuestions(req.scope, { purchase_id: purchase.id }, req.locale) })
}
