import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refundOrder } from "../../../../../contract/desk"
import { changeDeskOrder } from "../../../../../http/desk-order"
import { parseInput } from "../../../../../http/parse-input"
import { refundShare } from "../../../../../workflows/refund-share"

/** The cooperative gives something back of what the order brought. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(
    await changeDeskOrder(req, "finance", ({ order_id, member_id }) => {
      const { amount, note, key } = parseInput(refundOrder, req.body)
      const by = { party: "cooperative" as const, id: member_id }
      return refundShare(req.scope, { order_id, amount, note, reason: "goodwill", by, key: `desk:${key}` })
    }),
  )
}
