import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { GATEWAY_MODULE } from "../modules/gateway"
import type GatewayModuleService from "../modules/gateway/service"
import type { StoredEvent } from "../modules/gateway/service"
import { gatewayHandlers } from "./gateway-handlers"

/** Does what an event asks for. A failure is written down and tried again by a job; it is never thrown. */
export async function handleGatewayEvent(container: MedusaContainer, event: StoredEvent): Promise<void> {
  const gateway: GatewayModuleService = container.resolve(GATEWAY_MODULE)
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const handler = gatewayHandlers[event.provider]
  try {
    if (!handler) throw new Error(`Nobody handles events of ${event.provider}`)
    const outcome = await handler(container, event)
    await gateway.handled(event.id, outcome)
  } catch (error) {
    // refusals of workflows arrive as plain objects
    const message = (error as { message?: string } | null)?.message ?? String(error)
    logger.error(`${event.provider} ${event.type} ${event.event_id} failed (attempt ${event.attempts}): ${message}`)
    await gateway.failed(event, message)
  }
}
