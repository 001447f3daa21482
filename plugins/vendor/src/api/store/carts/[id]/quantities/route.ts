import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { setQuantities as setQuantitiesBody } from "../../../../../contract/cart"
import { parseInput } from "../../../../../http/parse-input"
import { loadCart } from "../../../../../queries/load-cart"
import { setQuantities } from "../../../../../workflows/set-quantities"

/** Changes how many of each line; 0 removes it. */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const cartId = req.params["id"] ?? ""
  await setQuantities(req.scope, cartId, parseInput(setQuantitiesBody, req.body).lines)
  res.json({ cart: await loadCart(req.scope, cartId, req.locale) })
}
