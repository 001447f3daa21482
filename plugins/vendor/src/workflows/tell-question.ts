import type { IEventBusModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { QuestionEvents } from "./question-events"

/** Says that something was written in a question. */
export async function tellQuestion(
  container: MedusaContainer,
  name: (typeof QuestionEvents)[keyof typeof QuestionEvents],
  data: { id: string; message_key: string },
): Promise<void> {
  const events: IEventBusModuleService = container.resolve(Modules.EVENT_BUS)
  await events.emit({ name, data })
}
