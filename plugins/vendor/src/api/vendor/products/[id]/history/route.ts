import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskOf } from "../../../../../http/bind-cooperative"
import { productHistory } from "../../../../../queries/products/product-history"

/** What was written, proposed and decided. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await productHistory(req.scope, deskOf(req).cooperative_id, req.params["id"] ?? ""))
}
