import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { loadProduct } from "../../../../queries/load-product"

/** A product's page. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  res.json({ product: await loadProduct(req.scope, req.params["handle"] ?? "", req.locale) })
}
