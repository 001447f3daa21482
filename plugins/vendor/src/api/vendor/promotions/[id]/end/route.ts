import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deskOf } from "../../../../../http/bind-cooperative"
import { loadPromotion } from "../../../../../queries/list-promotions"
import { endPromotion } from "../../../../../workflows/change-promotion"

/** Ends a promotion for good. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const desk = deskOf(req)
  const id = req.params["id"] ?? ""
  await endPromotion(req.scope, desk, id)
  res.json({ promotion: await loadPromotion(req.scope, desk.cooperative_id, id) })
}
