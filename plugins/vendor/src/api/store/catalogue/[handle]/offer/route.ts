import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { loadProduct } from "../../../../../queries/load-product"

/** Price and stock as they are now, for a page that was made earlier. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { variants } = await loadProduct(req.scope, req.params["handle"] ?? "", req.locale)
  res.json({ variants: variants.map(({ id, price, available }) => ({ id, price, available })) })
}
