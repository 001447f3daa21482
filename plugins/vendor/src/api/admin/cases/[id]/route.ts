import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { provinceCaseAction } from "../../../../contract/order-case"
import { parseInput } from "../../../../http/parse-input"
import { loadCase } from "../../../../queries/load-case"
import { moveOrderCase } from "../../../../workflows/move-case"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ case: await loadCase(req.scope, req.params["id"] ?? "", {}, "province") })
}

/** The province decides on a case that was called in, or writes. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const input = parseInput(provinceCaseAction, req.body)
  const case_id = req.params["id"] ?? ""
  const { actor_id } = req.auth_context
  await moveOrderCase(req.scope, { ...input, photos: [], case_id, owner: {}, by: "province", actor_id })
  res.json({ case: await loadCase(req.scope, case_id, {}, "province") })
}
