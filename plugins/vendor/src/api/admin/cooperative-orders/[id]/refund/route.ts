import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { staffRefund } from "../../../../../contract/staff-order"
import { parseInput } from "../../../../../http/parse-input"
import { refundShare } from "../../../../../workflows/refund-share"

/** Staff give something back of an order's share, with their reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { amount, note, key } = parseInput(staffRefund, req.body)
  const by = { party: "province" as const, id: req.auth_context.actor_id }
  const order_id = req.params["id"] ?? ""
  res.json({
    refund: await refundShare(req.scope, { order_id, amount, note, reason: "staff", by, key: `staff:${key}` }),
  })
}
