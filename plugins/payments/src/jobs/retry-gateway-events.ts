import type { MedusaContainer } from "@medusajs/framework/types"
import { GATEWAY_MODULE } from "../modules/gateway"
import type GatewayModuleService from "../modules/gateway/service"
import { handleGatewayEvent } from "../workflows/handle-gateway-event"

/** Events that failed, or that a dead process left half handled, are tried again, by one process each. */
export default async function retryGatewayEvents(container: MedusaContainer): Promise<void> {
  const gateway: GatewayModuleService = container.resolve(GATEWAY_MODULE)
  for (const id of await gateway.due()) {
    const event = await gateway.claim(id)
    if (event) await handleGatewayEvent(container, event)
  }
}

export const config = { name: "retry-gateway-events", schedule: "* * * * *" }
