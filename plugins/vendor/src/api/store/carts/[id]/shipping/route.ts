import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { chooseShipping } from "../../../../../contract/cart"
import { parseInput } from "../../../../../http/parse-input"
import { loadCart } from "../../../../../queries/load-cart"
import { chooseShippingWorkflow } from "../../../../../workflows/choose-shipping"

/** Every cooperative's shipping at once. */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const cart_id = req.params["id"] ?? ""
  await chooseShippingWorkflow(req.scope).run({ input: { cart_id, ...parseInput(chooseShipping, req.body) } })
  res.json({ cart: await loadCart(req.scope, cart_id, req.locale) })
}
