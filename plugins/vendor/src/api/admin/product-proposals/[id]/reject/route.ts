import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rejectProduct as rejectBody } from "../../../../../contract/product-moderation"
import { parseInput } from "../../../../../http/parse-input"
import { loadProductProposal } from "../../../../../queries/products/load-product-proposal"
import { rejectProduct } from "../../../../../workflows/judge-product"

/** Back to its cooperative, with the reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const product_id = req.params["id"] ?? ""
  await rejectProduct(req.scope, { product_id, staff: req.auth_context.actor_id, ...parseInput(rejectBody, req.body) })
  res.json(await loadProductProposal(req.scope, product_id))
}
