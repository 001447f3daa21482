import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changePromotion as body } from "../../../../contract/promotion"
import { deskOf } from "../../../../http/bind-cooperative"
import { parseInput } from "../../../../http/parse-input"
import { loadPromotion } from "../../../../queries/list-promotions"
import { changePromotion } from "../../../../workflows/change-promotion"

/** One promotion. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ promotion: await loadPromotion(req.scope, deskOf(req).cooperative_id, req.params["id"] ?? "") })
}

/** Other terms. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const desk = deskOf(req)
  const id = req.params["id"] ?? ""
  await changePromotion(req.scope, desk, id, parseInput(body, req.body))
  res.json({ promotion: await loadPromotion(req.scope, desk.cooperative_id, id) })
}
