import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createPromotion as body, promotionsQuery } from "../../../contract/promotion"
import { deskOf } from "../../../http/bind-cooperative"
import { parseInput } from "../../../http/parse-input"
import { listPromotions, loadPromotion } from "../../../queries/list-promotions"
import { createPromotion } from "../../../workflows/change-promotion"

/** The cooperative's promotions. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { page, choices } = parseInput(promotionsQuery, { page: req.query["page"], choices: req.query["choices"] })
  res.json(await listPromotions(req.scope, deskOf(req).cooperative_id, { page, choices: choices === "1" }))
}

/** A new one. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const desk = deskOf(req)
  const id = await createPromotion(req.scope, desk, parseInput(body, req.body))
  res.json({ promotion: await loadPromotion(req.scope, desk.cooperative_id, id) })
}
