import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { CooperativeEvents } from "../workflows/cooperative-events"
import { letterOffice } from "../workflows/letters/letter-office"
import { type Moved, tellCooperativeMoved } from "../workflows/letters/tell-cooperative-moved"

/** Letters about a cooperative's application and its store. */
export default async function lettersJoining({
  event,
  container,
  pluginOptions,
}: SubscriberArgs<Moved>): Promise<void> {
  await tellCooperativeMoved(letterOffice(container, pluginOptions), event.data)
}

export const config: SubscriberConfig = {
  event: CooperativeEvents.MOVED,
  context: { subscriberId: "letters-joining" },
}
