import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { productMove } from "../../../../../http/product-move"
import { removeProduct } from "../../../../../workflows/remove-product"

/** Gone for good. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const move = productMove(req)
  await removeProduct(req.scope, move)
  res.json({ removed: move.product_id })
}
