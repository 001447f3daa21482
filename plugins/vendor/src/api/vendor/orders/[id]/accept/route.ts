import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeDeskOrder } from "../../../../../http/desk-order"
import { acceptOrder } from "../../../../../workflows/accept-order"

/** The cooperative takes the order on. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(
    await changeDeskOrder(req, "fulfilment", ({ order_id, member_id }) =>
      acceptOrder(req.scope, { order_id, by: member_id }),
    ),
  )
}
