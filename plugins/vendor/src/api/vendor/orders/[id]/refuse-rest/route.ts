import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseRest as refuseRestInput } from "../../../../../contract/desk"
import { changeDeskOrder } from "../../../../../http/desk-order"
import { parseInput } from "../../../../../http/parse-input"
import { refuseRest } from "../../../../../workflows/refuse-rest"

/** The rest of an order that was sent in part does not come: its price goes back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(
    await changeDeskOrder(req, "fulfilment", ({ order_id, member_id }) =>
      refuseRest(req.scope, { order_id, by: member_id, ...parseInput(refuseRestInput, req.body) }),
    ),
  )
}
