import type { IOrderModuleService, MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules, OrderChangeStatus, OrderChangeType } from "@medusajs/framework/utils"
import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import type { RefundRow } from "../providers/share/payment-internals"
import { loadNativeOrder } from "../queries/load-native-order"

/** What core's own refund writes on the order: the transaction, and a credit for what the order did not owe. Asked again, nothing. */
export async function noteRefundOnOrder(container: MedusaContainer, orderId: string, refund: RefundRow): Promise<void> {
  const order = await loadNativeOrder(container, orderId)
  const amount = MathBN.convert(refund.raw_amount as never)
  if (!order.transactions.some(({ reference_id }) => reference_id === refund.id)) {
    const orders: IOrderModuleService = container.resolve(Modules.ORDER)
    const { currency_code } = order
    await orders.addOrderTransactions([
      {
        order_id: orderId,
        amount: amount.negated(),
        currency_code,
        reference: "refund",
        reference_id: refund.id,
      } as never,
    ])
  }
  // a cancelled order takes no credits; nobody owes anything on it
  if (order.status === "canceled") return
  const { summary, payment_collections } = await loadNativeOrder(container, orderId)
  const open = MathBN.convert(summary.pending_difference)
  if (!MathBN.gt(open, 0)) return
  const reference_id = payment_collections?.[0]?.id ?? ""
  await dropAbandonedCredit(container, orderId)
  const credit = { amount: MathBN.min(open, amount).toNumber(), reference: "payment_collection", reference_id }
  await createOrderCreditLinesWorkflow(container).run({
    input: { id: orderId, credit_lines: [{ ...credit, metadata: {} }] } as never,
  })
}

/**
 * Core makes a credit in three steps that take an instant; one that waits was left by a process that died, and no other change of the
 * order could be begun beside it. Call it only under the order's lock.
 */
async function dropAbandonedCredit(container: MedusaContainer, order_id: string): Promise<void> {
  const orders: IOrderModuleService = container.resolve(Modules.ORDER)
  const changes = await orders.listOrderChanges({ order_id, status: [OrderChangeStatus.PENDING] } as never)
  const abandoned = changes.filter(({ change_type }) => String(change_type) === OrderChangeType.CREDIT_LINE)
  if (abandoned.length) await orders.deleteOrderChanges(abandoned.map(({ id }) => id))
}
