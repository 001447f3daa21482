import type { IEventBusModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CaseParty } from "../contract/order-case"
import type { CaseMove } from "../domain/order-case"
import { CaseEvents } from "./purchase-events"

/** Says that somebody did something in a case. */
export async function tellCaseMoved(
  container: MedusaContainer,
  data: { id: string; action: CaseMove | "open"; by: CaseParty },
): Promise<void> {
  const events: IEventBusModuleService = container.resolve(Modules.EVENT_BUS)
  await events.emit({ name: CaseEvents.MOVED, data })
}
