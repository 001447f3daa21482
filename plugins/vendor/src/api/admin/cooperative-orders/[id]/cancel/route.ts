import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { staffCancel } from "../../../../../contract/staff-order"
import { parseInput } from "../../../../../http/parse-input"
import { cancelCooperativeOrder } from "../../../../../workflows/cancel-order"

/** Staff end an order before it was sent, with their reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { note } = parseInput(staffCancel, req.body)
  const order_id = req.params["id"] ?? ""
  const by = { party: "province" as const, id: req.auth_context.actor_id }
  await cancelCooperativeOrder(req.scope, { order_id, why: "staff", note, by })
  res.json({ order: { id: order_id, state: "cancelled" } })
}
