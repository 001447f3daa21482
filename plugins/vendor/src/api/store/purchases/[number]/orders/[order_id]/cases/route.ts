import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { openCase as openCaseContract } from "../../../../../../../contract/order-case"
import { buyerPurchase } from "../../../../../../../http/buyer-purchase"
import { parseInput } from "../../../../../../../http/parse-input"
import { loadCase } from "../../../../../../../queries/load-case"
import { openCase } from "../../../../../../../workflows/open-case"

/** A buyer asks for a return or reports a problem; the same key again is the same case. */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { email, ...input } = parseInput(openCaseContract, req.body)
  const { number = "", order_id = "" } = req.params
  const purchase = await buyerPurchase(req, { number, email })
  const id = await openCase(req.scope, { ...input, order_id, purchase_id: purchase.id })
  res.json({ case: await loadCase(req.scope, id, { purchase_id: purchase.id }, "buyer", req.locale) })
}
