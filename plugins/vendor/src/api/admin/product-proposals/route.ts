import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { productProposalsQuery } from "../../../contract/product-moderation"
import { parseInput } from "../../../http/parse-input"
import { listProductProposals } from "../../../queries/products/list-product-proposals"

/** Products and changes that wait for the province. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listProductProposals(req.scope, parseInput(productProposalsQuery, req.query)))
}
