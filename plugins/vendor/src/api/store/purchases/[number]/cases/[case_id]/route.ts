import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { buyerCaseAction } from "../../../../../../contract/order-case"
import { buyerPurchase } from "../../../../../../http/buyer-purchase"
import { parseInput } from "../../../../../../http/parse-input"
import { loadCase } from "../../../../../../queries/load-case"
import { moveOrderCase } from "../../../../../../workflows/move-case"

/** The buyer takes an offer, calls in the province, withdraws or writes. */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { email, ...input } = parseInput(buyerCaseAction, req.body)
  const { number = "", case_id = "" } = req.params
  const purchase = await buyerPurchase(req, { number, email })
  const owner = { purchase_id: purchase.id }
  await moveOrderCase(req.scope, { ...input, case_id, owner, by: "buyer", actor_id: null })
  res.json({ case: await loadCase(req.scope, case_id, owner, "buyer", req.locale) })
}
