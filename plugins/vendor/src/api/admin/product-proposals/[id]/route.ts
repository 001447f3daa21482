import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { loadProductProposal } from "../../../../queries/products/load-product-proposal"

/** The old beside the new. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await loadProductProposal(req.scope, req.params["id"] ?? ""))
}
