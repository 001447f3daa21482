import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { paymentsOf } from "../domain/share-money"
import type { PaymentInternals } from "../providers/share/payment-internals"
import { loadNativeOrder } from "../queries/load-native-order"
import { noteRefundOnOrder } from "./note-refund-on-order"

/**
 * A process died after a refund's row was written: nobody knows whether the gateway was asked, or whether the order has booked it. Asks
 * the gateway once more by the same key, and books what is missing.
 */
export async function resumeRefunds(
  container: MedusaContainer,
  { id, order_id }: { id: string; order_id: string },
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT) as unknown as PaymentInternals
  for (const { id: paymentId, refunds } of paymentsOf(await loadNativeOrder(container, order_id))) {
    for (const refund of (refunds ?? []).filter(({ metadata }) => metadata?.share_refund === id)) {
      const [payment, [row]] = await Promise.all([
        payments.retrievePayment(paymentId),
        payments.listRefunds({ id: refund.id }),
      ])
      if (!row) continue
      await payments.refundPaymentFromProvider_(payment, row)
      await payments.maybeUpdatePaymentCollection_(payment.payment_collection_id)
      await noteRefundOnOrder(container, order_id, row)
    }
  }
}
