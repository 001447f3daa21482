import type { MedusaContainer } from "@medusajs/framework/types"
import { followPayment } from "@opop/vendor/workflows/follow-payment"
import type { EventOutcome } from "../../domain/event-outcome"
import { midtransState } from "../../domain/midtrans-state"
import { MidtransClient } from "../../midtrans/client"
import { midtransOptions } from "../../midtrans/midtrans-options"
import type { StoredEvent } from "../../modules/gateway/service"

/**
 * The purchase follows its payment as it stands now, whatever the notification said: its status is not signed. What Midtrans does
 * not know (a test notification of its dashboard) is let be.
 */
export async function handleMidtransEvent(
  container: MedusaContainer,
  { object_id }: StoredEvent,
): Promise<EventOutcome | null> {
  const options = midtransOptions(container)
  if (!options) throw new Error("Midtrans is not configured")
  const found = await new MidtransClient(options).status(object_id)
  if (!found) return null
  const state = midtransState(found.transaction_status, found.fraud_status)
  const { outcome } = await followPayment(container, { session_id: found.order_id, state })
  return outcome
}
