import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendOrder as sendOrderInput } from "../../../../../contract/desk"
import { changeDeskOrder } from "../../../../../http/desk-order"
import { parseInput } from "../../../../../http/parse-input"
import { sendOrder } from "../../../../../workflows/send-order"

/** The parcel has left. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(
    await changeDeskOrder(req, "fulfilment", ({ order_id, member_id }) =>
      sendOrder(req.scope, { order_id, by: member_id, ...parseInput(sendOrderInput, req.body) }),
    ),
  )
}
