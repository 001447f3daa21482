import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CodedError } from "@opop/vendor/domain/coded-error"
import { TRANSFER_PROVIDER } from "../providers/transfer/provider-id"
import { type TransferData, transferData } from "../providers/transfer/transfer-data"

export type PurchaseTransfer = {
  purchase_id: string
  cart_id: string
  session_id: string
  /** Whole rupiah that are due. */
  amount: number
  currency_code: string
  /** The money has come. */
  paid: boolean
  orders: { id: string; status: string }[]
  data: TransferData
}

/**
 * The transfer behind a purchase.
 * @throws CodedError `purchase_not_found`, `payment_unavailable` when the purchase is not paid by transfer
 */
export async function transferOfPurchase(container: MedusaContainer, id: string): Promise<PurchaseTransfer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "purchase",
    fields: ["id", "cart_id", "payment_session_id", "orders.id", "orders.status"],
    filters: { id, state: "placed" },
  })
  const purchase = data[0] as unknown as
    | { id: string; cart_id: string; payment_session_id: string | null; orders: PurchaseTransfer["orders"] }
    | undefined
  if (!purchase) throw new CodedError("purchase_not_found", `No purchase ${id}`)
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  const sessions = await payments.listPaymentSessions(
    { id: purchase.payment_session_id ?? "" },
    { relations: ["payment"] },
  )
  const session = sessions[0]
  if (session?.provider_id !== TRANSFER_PROVIDER)
    throw new CodedError("payment_unavailable", `Purchase ${id} is not paid by transfer`)
  return {
    purchase_id: purchase.id,
    cart_id: purchase.cart_id,
    session_id: session.id,
    amount: transferData(session.data).amount,
    currency_code: session.currency_code,
    paid: Boolean(session.payment),
    orders: purchase.orders,
    data: transferData(session.data),
  }
}
