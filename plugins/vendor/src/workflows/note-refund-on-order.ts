import type { IOrderModuleService, MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
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
  const credit = { amount: MathBN.min(open, amount).toNumber(), reference: "payment_collection", reference_id }
  await createOrderCreditLinesWorkflow(container).run({
    input: { id: orderId, credit_lines: [{ ...credit, metadata: {} }] } as never,
  })
}
