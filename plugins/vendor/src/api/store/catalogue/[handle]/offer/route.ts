import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { loadProduct } from "../../../../../queries/load-product"
import { storeNow } from "../../../../../queries/load-store-now"

/** Price and stock as they are now, whether its store is closed, and what holds for everybody: for a page that was made earlier. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { id, variants, cooperative } = await loadProduct(req.scope, req.params["handle"] ?? "", req.locale)
  res.json({
    variants: variants.map(({ id, price, available }) => ({ id, price, available })),
    ...(await storeNow(req.scope, cooperative.id, req.locale, id)),
  })
}
