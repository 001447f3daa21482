import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveProduct as approveBody } from "../../../../../contract/product-moderation"
import { parseInput } from "../../../../../http/parse-input"
import { loadProductProposal } from "../../../../../queries/products/load-product-proposal"
import { approveProduct } from "../../../../../workflows/judge-product"

/** Buyers see it from now on. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const product_id = req.params["id"] ?? ""
  await approveProduct(req.scope, {
    product_id,
    staff: req.auth_context.actor_id,
    ...parseInput(approveBody, req.body),
  })
  res.json(await loadProductProposal(req.scope, product_id))
}
