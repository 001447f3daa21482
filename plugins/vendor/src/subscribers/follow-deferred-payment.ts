import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { IPaymentModuleService, ProviderWebhookPayload } from "@medusajs/framework/types"
import { Modules, PaymentActions } from "@medusajs/framework/utils"
import { followPayment, type PaymentReport } from "../workflows/follow-payment"

/** What core's own handling leaves out although orders wait for it; a successful payment it handles itself. */
const states: Partial<Record<PaymentActions, PaymentReport["state"]>> = {
  [PaymentActions.AUTHORIZED]: "authorized",
  [PaymentActions.FAILED]: "failed",
  [PaymentActions.CANCELED]: "canceled",
}

/** For providers that are reported through core's webhook route; those with a route of their own call `followPayment` themselves. */
export default async function followDeferredPayment({
  event,
  container,
}: SubscriberArgs<ProviderWebhookPayload>): Promise<void> {
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  const { action, data } = await payments.getWebhookActionAndData(withBuffer(event.data))
  const state = states[action]
  if (data?.session_id && state) await followPayment(container, { session_id: data.session_id, state })
}

/** The event bus may have turned the raw body into plain JSON. */
const withBuffer = (event: ProviderWebhookPayload): ProviderWebhookPayload => {
  const raw = event.payload.rawData as unknown as { type?: string; data?: number[] }
  if (raw?.type !== "Buffer") return event
  return { ...event, payload: { ...event.payload, rawData: Buffer.from(raw.data ?? []) } }
}

export const config: SubscriberConfig = {
  event: "payment.webhook_received",
  context: { subscriberId: "follow-deferred-payment" },
}
