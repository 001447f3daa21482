import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "@opop/vendor/http/parse-input"
import { refuseTransfer as refusal } from "../../../../../contract/transfer"
import { refuseTransfer } from "../../../../../workflows/refuse-transfer"

/** Nothing has arrived: the purchase is cancelled now. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { note } = parseInput(refusal, req.body)
  const purchase_id = req.params["id"] ?? ""
  await refuseTransfer(req.scope, { purchase_id, note, refused_by: req.auth_context.actor_id })
  res.json({ purchase: { id: purchase_id, payment: "cancelled" } })
}
