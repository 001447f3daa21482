import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { productMove } from "../../../../../http/product-move"
import { loadDeskProduct } from "../../../../../queries/products/load-desk-product"
import { withdrawProduct } from "../../../../../workflows/step-product"

/** Off sale, a draft again. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const move = productMove(req)
  await withdrawProduct(req.scope, move)
  res.json({ product: await loadDeskProduct(req.scope, move.cooperative_id, move.product_id) })
}
