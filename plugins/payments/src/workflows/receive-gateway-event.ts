import type { MedusaContainer } from "@medusajs/framework/types"
import { GATEWAY_MODULE } from "../modules/gateway"
import type GatewayModuleService from "../modules/gateway/service"
import type { IncomingEvent } from "../modules/gateway/service"
import { handleGatewayEvent } from "./handle-gateway-event"

/** A verified event: written down once, then handled. The same again, or at the same moment, changes nothing. */
export async function receiveGatewayEvent(container: MedusaContainer, event: IncomingEvent): Promise<void> {
  const gateway: GatewayModuleService = container.resolve(GATEWAY_MODULE)
  const stored = await gateway.receive(event)
  if (stored) await handleGatewayEvent(container, stored)
}
