import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { CaseParty } from "../contract/order-case"
import type { CaseStep } from "../letters/case-letters"
import { letterOffice } from "../workflows/letters/letter-office"
import { tellCase } from "../workflows/letters/tell-case"
import { CaseEvents } from "../workflows/purchase-events"

type Data = { id: string; action: CaseStep["action"]; by: CaseParty }

/** Letters about a return or a problem. */
export default async function lettersCase({ event, container, pluginOptions }: SubscriberArgs<Data>): Promise<void> {
  await tellCase(letterOffice(container, pluginOptions), event.data)
}

export const config: SubscriberConfig = { event: CaseEvents.MOVED, context: { subscriberId: "letters-case" } }
