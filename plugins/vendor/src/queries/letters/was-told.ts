import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { LetterKind } from "../../letters/letter-facts"

/** Whether anybody was written a letter of one of these kinds about this. */
export async function wasTold(container: MedusaContainer, about: string, ...kinds: LetterKind[]): Promise<boolean> {
  const notifications: INotificationModuleService = container.resolve(Modules.NOTIFICATION)
  const filters = { resource_id: about, template: kinds }
  return (await notifications.listNotifications(filters as never, { take: 1 })).length > 0
}
