import type { MedusaContainer } from "@medusajs/framework/types"
import type { EventOutcome } from "../domain/event-outcome"
import type { StoredEvent } from "../modules/gateway/service"
import { handleMidtransEvent } from "./midtrans/handle-midtrans-event"
import { handleStripeEvent } from "./stripe/handle-stripe-event"

type GatewayHandler = (container: MedusaContainer, event: StoredEvent) => Promise<EventOutcome | null>

/** What each gateway's events lead to. A handler looks at the gateway's present state; it may be called again. */
export const gatewayHandlers: Record<string, GatewayHandler> = {
  midtrans: handleMidtransEvent,
  stripe: handleStripeEvent,
}
