import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "@opop/vendor/http/parse-input"
import { confirmTransfer as confirmation } from "../../../../../contract/transfer"
import { confirmTransfer } from "../../../../../workflows/confirm-transfer"

/** A member of staff has seen the transfer on the account, and says how much it was. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { amount } = parseInput(confirmation, req.body)
  const purchase_id = req.params["id"] ?? ""
  await confirmTransfer(req.scope, { purchase_id, amount, confirmed_by: req.auth_context.actor_id })
  res.json({ purchase: { id: purchase_id, payment: "paid" } })
}
