import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { midtransEventId } from "../../../domain/midtrans-event-id"
import { isSignedByMidtrans } from "../../../domain/midtrans-signature"
import { midtransOptions } from "../../../midtrans/midtrans-options"
import { notification } from "../../../midtrans/transaction"
import { receiveGatewayEvent } from "../../../workflows/receive-gateway-event"

/**
 * Midtrans tells us something. What is not signed with our key is refused; everything else is answered with 200 once it is written
 * down: what cannot be handled now is our own business, tried again by a job.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const options = midtransOptions(req.scope)
  if (!options) return void res.status(404).json({ type: "not_found", message: "Midtrans is not configured" })
  const told = notification.safeParse(req.body)
  if (!told.success || !isSignedByMidtrans(told.data, options.serverKey))
    return void res.status(400).json({ type: "invalid_data", message: "The signature is wrong" })
  const { order_id, transaction_status, gross_amount, fraud_status = null, refund_amount = null } = told.data
  await receiveGatewayEvent(req.scope, {
    provider: "midtrans",
    event_id: midtransEventId(told.data),
    type: transaction_status,
    object_id: order_id,
    payload: { gross_amount, fraud_status, refund_amount },
  })
  res.json({ received: true })
}
