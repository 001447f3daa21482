import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { confirmTransfer } from "../../../../../workflows/confirm-transfer"

/** A member of staff has seen the transfer on the account. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const purchase_id = req.params["id"] ?? ""
  await confirmTransfer(req.scope, { purchase_id, confirmed_by: req.auth_context.actor_id })
  res.json({ purchase: { id: purchase_id, payment: "paid" } })
}
