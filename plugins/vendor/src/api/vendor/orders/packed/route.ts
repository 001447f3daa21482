import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { packOrders as packInput } from "../../../../contract/desk"
import { parseInput } from "../../../../http/parse-input"
import { deskWithRole } from "../../../../http/require-role"
import { ownOrders } from "../../../../queries/own-orders"
import { packOrders } from "../../../../workflows/pack-orders"

/** These orders are packed and wait for the courier, or are not after all. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id, member_id } = deskWithRole(req, "fulfilment")
  const { orders, packed } = parseInput(packInput, req.body)
  await ownOrders(req.scope, cooperative_id, orders)
  await packOrders(req.scope, { order_ids: orders, packed, by: member_id })
  res.json({ orders })
}
