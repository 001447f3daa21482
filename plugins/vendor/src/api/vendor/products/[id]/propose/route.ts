import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { productMove } from "../../../../../http/product-move"
import { loadDeskProduct } from "../../../../../queries/products/load-desk-product"
import { proposeProduct } from "../../../../../workflows/step-product"

/** Shown to the province. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const move = productMove(req)
  await proposeProduct(req.scope, move)
  res.json({ product: await loadDeskProduct(req.scope, move.cooperative_id, move.product_id) })
}
