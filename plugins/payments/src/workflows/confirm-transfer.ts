import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CodedError } from "@opop/vendor/domain/coded-error"
import { authorizeDeferredPaymentWorkflow } from "@opop/vendor/workflows/authorize-deferred-payment"

/** Id under which payments know the provider. */
export const TRANSFER_PROVIDER = "pp_transfer_transfer"

type Confirmation = {
  purchase_id: string
  /** Id of the person who saw the money on the account. */
  confirmed_by: string
}

/**
 * The money has arrived: the buyer's payment is captured and every order's share with it. Asked again, nothing changes.
 * @throws CodedError `purchase_not_found`, `payment_unavailable` when the purchase is not paid by transfer
 */
export async function confirmTransfer(container: MedusaContainer, input: Confirmation): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "purchase",
    fields: ["id", "cart_id", "payment_session_id"],
    filters: { id: input.purchase_id, state: "placed" },
  })
  const purchase = data[0]
  if (!purchase) throw new CodedError("purchase_not_found", `No purchase ${input.purchase_id}`)
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
  const [session] = await payments.listPaymentSessions(
    { id: purchase.payment_session_id ?? "" },
    { relations: ["payment"] },
  )
  if (session?.provider_id !== TRANSFER_PROVIDER) {
    throw new CodedError("payment_unavailable", `Purchase ${purchase.id} is not paid by transfer`)
  }
  if (session.payment) return
  await payments.updatePaymentSession({
    id: session.id,
    amount: session.amount,
    currency_code: session.currency_code,
    data: { ...session.data, confirmed_at: new Date().toISOString(), confirmed_by: input.confirmed_by },
    context: {},
  })
  await authorizeDeferredPaymentWorkflow(container).run({
    input: { cart_id: purchase.cart_id, payment_session_id: session.id },
  })
}
