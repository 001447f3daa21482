import type { MedusaContainer } from "@medusajs/framework/types"
import type { StoredEvent } from "../modules/gateway/service"
import { handleMidtransEvent } from "./midtrans/handle-midtrans-event"
import { handleStripeEvent } from "./stripe/handle-stripe-event"

/** What each gateway's events lead to. A handler looks at the gateway's present state; it may be called again. */
export const gatewayHandlers: Record<string, (container: MedusaContainer, event: StoredEvent) => Promise<void>> = {
  midtrans: handleMidtransEvent,
  stripe: handleStripeEvent,
}
