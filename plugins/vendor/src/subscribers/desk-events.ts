import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { deskNewsOf } from "../queries/desk-news-of"
import { noteDeskEvent } from "../workflows/note-desk-event"
import { CaseEvents, PayoutEvents } from "../workflows/purchase-events"

/** Desks hear of what buyers and the province do in cases, and of money that was paid out. New orders are told where they become new. */
export default async function onDeskNews({ event, container }: SubscriberArgs<{ id: string; by?: string }>) {
  const { id, by } = event.data
  if (by === "cooperative") return
  const news = await deskNewsOf(container, event.name === PayoutEvents.PAID ? "payout" : "case", id)
  if (news) await noteDeskEvent(container, news)
}

export const config: SubscriberConfig = {
  event: [CaseEvents.MOVED, PayoutEvents.PAID],
  context: { subscriberId: "desk-events" },
}
