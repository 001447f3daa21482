import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { placePurchase } from "../../../../../contract/cart"
import { keepingPayment } from "../../../../../http/kept-payment"
import { parseInput } from "../../../../../http/parse-input"
import { loadPurchases } from "../../../../../queries/load-purchase"
import { placePurchaseWorkflow } from "../../../../../workflows/place-purchase"

/** The buyer pays; asked again, the answer is the same purchase. */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const cart_id = req.params["id"] ?? ""
  const input = { cart_id, ...parseInput(placePurchase, req.body) }
  const { result } = await keepingPayment(placePurchaseWorkflow(req.scope).run({ input }))
  const [purchase] = await loadPurchases(req.scope, { id: result.id }, req.locale, 1)
  res.json({ purchase })
}
