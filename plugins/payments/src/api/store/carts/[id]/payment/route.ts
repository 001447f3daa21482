import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { placePurchase } from "@opop/vendor/contract/cart"
import { keepingPayment } from "@opop/vendor/http/kept-payment"
import { parseInput } from "@opop/vendor/http/parse-input"
import { startedPayment } from "../../../../../queries/started-payment"
import { startPaymentWorkflow } from "../../../../../workflows/start-payment"

/** The buyer is about to pay in the browser. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const cart_id = req.params["id"] ?? ""
  const signed_in = req.auth_context?.actor_id || null
  const agreed = parseInput(placePurchase, req.body)
  const { result } = await keepingPayment(
    startPaymentWorkflow(req.scope).run({ input: { cart_id, signed_in, ...agreed } }),
  )
  const payment = await startedPayment(req.scope, cart_id, agreed.payment_provider, result.customer_id !== null)
  res.json({ payment })
}
