import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { OrderEvents } from "./purchase-events"

type OrderEvent = (typeof OrderEvents)[keyof typeof OrderEvents]

/** Tells of one order. */
export async function emitOrderEvent(
  container: MedusaContainer,
  name: OrderEvent,
  data: { id: string } & Record<string, unknown>,
): Promise<void> {
  await container.resolve(Modules.EVENT_BUS).emit({ name, data })
}
