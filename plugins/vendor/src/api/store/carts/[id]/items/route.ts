import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { addItems } from "../../../../../contract/cart"
import { parseInput } from "../../../../../http/parse-input"
import { loadCart } from "../../../../../queries/load-cart"
import { addItemsWorkflow } from "../../../../../workflows/add-items"

/** Puts items into the cart. */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const cart_id = req.params["id"] ?? ""
  await addItemsWorkflow(req.scope).run({ input: { cart_id, ...parseInput(addItems, req.body) } })
  res.json({ cart: await loadCart(req.scope, cart_id, req.locale) })
}
