import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { CaseParty } from "../contract/order-case"
import type { RefundReason } from "../contract/purchase"

type Input = {
  order_id: string
  amount: number
  reason: RefundReason
  note: string
  by: { party: CaseParty; id: string }
  key: string
}
type Share = { id: string; refunds: { id: string; note: string | null }[] }

/** Stand-in until refunds have their door: refunds a part of an order's share, once per key. */
export async function refundShare(
  container: MedusaContainer,
  { order_id, amount, key }: Input,
): Promise<{ refund_id: string; amount: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["payment_collections.payments.id", "payment_collections.payments.refunds.*"],
    filters: { id: order_id },
  })
  const order = data[0] as unknown as { payment_collections: { payments: Share[] }[] } | undefined
  const share = order?.payment_collections[0]?.payments[0]
  if (!share) throw new Error(`Order ${order_id} has no share`)
  const done = share.refunds.find(({ note }) => note === key)
  if (done) return { refund_id: done.id, amount }
  await refundPaymentWorkflow(container).run({ input: { payment_id: share.id, amount, note: key } })
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  const { refunds } = await payments.retrievePayment(share.id, { relations: ["refunds"] })
  return { refund_id: refunds?.at(-1)?.id ?? "", amount }
}
