import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { askAboutOrder } from "../../../../../../../contract/question"
import { buyerPurchase } from "../../../../../../../http/buyer-purchase"
import { orderOfPurchase } from "../../../../../../../http/order-of-purchase"
import { parseInput } from "../../../../../../../http/parse-input"
import { loadQuestion } from "../../../../../../../queries/load-question"
import { orderAskedAbout } from "../../../../../../../queries/order-asked-about"
import { askQuestion } from "../../../../../../../workflows/ask-question"

/** A purchase's buyer asks about one of its orders. */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { email, ...input } = parseInput(askAboutOrder, req.body)
  const { number = "", order_id } = req.params
  const purchase = await buyerPurchase(req, { number, email })
  const about = await orderAskedAbout(req.scope, purchase, orderOfPurchase(purchase, order_id))
  const id = await askQuestion(req.scope, { ...input, about })
  res.json({
    question: await loadQuestion(req.scope, id, { purchase_id: purchase.id }, { reader: "buyer", locale: req.locale }),
  })
}
