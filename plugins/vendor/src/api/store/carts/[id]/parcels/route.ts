import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { loadCart } from "../../../../../queries/load-cart"

/** The cart, one parcel per cooperative. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  res.json({ cart: await loadCart(req.scope, req.params["id"] ?? "", req.locale) })
}
