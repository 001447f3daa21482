import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskOf } from "../../../../http/bind-cooperative"
import { showImport } from "../../../../queries/show-import"
import { ownImport } from "../../../../workflows/confirm-product-import"

/** One of the cooperative's imports: its preview, and how far it is. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskOf(req)
  res.json({ import: showImport(await ownImport(req.scope, { cooperative_id, id: req.params["id"] ?? "" })) })
}
