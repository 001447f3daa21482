import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { declineOrder } from "../../../../../contract/desk"
import { changeDeskOrder } from "../../../../../http/desk-order"
import { parseInput } from "../../../../../http/parse-input"
import { cancelCooperativeOrder } from "../../../../../workflows/cancel-order"

/** The cooperative cannot deliver: the buyer gets the money back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(
    await changeDeskOrder(req, "fulfilment", ({ order_id, member_id }) => {
      const { note } = parseInput(declineOrder, req.body)
      const by = { party: "cooperative" as const, id: member_id }
      return cancelCooperativeOrder(req.scope, { order_id, why: "declined", note, by })
    }),
  )
}
