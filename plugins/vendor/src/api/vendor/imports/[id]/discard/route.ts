import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskOf } from "../../../../../http/bind-cooperative"
import { showImport } from "../../../../../queries/show-import"
import { discardProductImport } from "../../../../../workflows/confirm-product-import"

/** Lets go of what was previewed. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskOf(req)
  res.json({
    import: showImport(await discardProductImport(req.scope, { cooperative_id, id: req.params["id"] ?? "" })),
  })
}
