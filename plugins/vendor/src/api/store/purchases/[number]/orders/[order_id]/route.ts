import type { AuthenticatedMedusaRequest, MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { buyerOrderAction } from "../../../../../../contract/purchase"
import { buyerPurchase } from "../../../../../../http/buyer-purchase"
import { orderOfPurchase } from "../../../../../../http/order-of-purchase"
import { parseInput } from "../../../../../../http/parse-input"
import { loadPurchases } from "../../../../../../queries/load-purchase"
import { cancelCooperativeOrder } from "../../../../../../workflows/cancel-order"
import { receiveOrder } from "../../../../../../workflows/receive-order"

/** The buyer cancels what was not accepted yet, or says that it has come. */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { action, email } = parseInput(buyerOrderAction, req.body)
  const purchase = await buyerPurchase(req, { number: req.params["number"] ?? "", email })
  const order_id = orderOfPurchase(purchase, req.params["order_id"])
  const id = (req as Partial<AuthenticatedMedusaRequest>).auth_context?.actor_id || "guest"
  if (action === "cancel")
    await cancelCooperativeOrder(req.scope, { order_id, why: "buyer", note: "", by: { party: "buyer", id } })
  else await receiveOrder(req.scope, { order_id, by: "buyer" })
  const [shown] = await loadPurchases(req.scope, { id: purchase.id }, req.locale, 1)
  res.json({ purchase: shown })
}
