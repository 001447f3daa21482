import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { IPaymentModuleService, ProviderWebhookPayload } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PaymentActions } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { authorizeDeferredPaymentWorkflow } from "../workflows/authorize-deferred-payment"

/**
 * What core's own handling leaves out: it says nothing when a deferred payment becomes authorised, and drops payments that
 * failed or were cancelled, although orders wait for them.
 */
export default async function followDeferredPayment({
  event,
  container,
}: SubscriberArgs<ProviderWebhookPayload>): Promise<void> {
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  const { action, data } = await payments.getWebhookActionAndData(withBuffer(event.data))
  if (!data?.session_id) return
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: found } = await query.graph({
    entity: "purchase",
    fields: ["cart_id", "orders.id", "orders.status"],
    filters: { payment_session_id: data.session_id },
  })
  const purchase = found[0] as unknown as { cart_id: string; orders: { id: string; status: string }[] } | undefined
  if (!purchase) return
  if (action === PaymentActions.AUTHORIZED) {
    await authorizeDeferredPaymentWorkflow(container).run({
      input: { cart_id: purchase.cart_id, payment_session_id: data.session_id },
    })
  }
  if (action === PaymentActions.FAILED || action === PaymentActions.CANCELED) {
    const [paid] = await payments.listPayments({ payment_session_id: data.session_id })
    const open = paid ? [] : purchase.orders.filter(({ status }) => status !== "canceled")
    for (const { id } of open) await cancelOrderWorkflow(container).run({ input: { order_id: id } })
  }
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
