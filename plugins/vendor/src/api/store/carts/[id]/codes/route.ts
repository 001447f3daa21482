import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { codeChange } from "../../../../../contract/promotion"
import { parseInput } from "../../../../../http/parse-input"
import { loadCart } from "../../../../../queries/load-cart"
import { changeCodesWorkflow } from "../../../../../workflows/change-codes"

/** Enters a promotion's code, or takes it out. */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const cart_id = req.params["id"] ?? ""
  await changeCodesWorkflow(req.scope).run({ input: { cart_id, ...parseInput(codeChange, req.body) } })
  res.json({ cart: await loadCart(req.scope, cart_id, req.locale) })
}
