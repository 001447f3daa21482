import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { addressSchemaFor } from "../../../../../contract/address"
import { parseInput } from "../../../../../http/parse-input"
import { loadCart } from "../../../../../queries/load-cart"
import { setAddressWorkflow } from "../../../../../workflows/set-address"

/** Where the parcels go. */
export async function POST(req: MedusaStoreRequest<{ country?: unknown }>, res: MedusaResponse): Promise<void> {
  const cart_id = req.params["id"] ?? ""
  const address = parseInput(addressSchemaFor(req.body.country), req.body)
  await setAddressWorkflow(req.scope).run({ input: { cart_id, address } })
  res.json({ cart: await loadCart(req.scope, cart_id, req.locale) })
}
