import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { settlePurchase } from "../workflows/settle-purchase"

/** The buyer's payment, or one share of it, was captured: the other shares follow. */
export default async function settleOnCapture({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await settlePurchase(container, event.data.id)
}

export const config: SubscriberConfig = { event: "payment.captured", context: { subscriberId: "settle-on-capture" } }
