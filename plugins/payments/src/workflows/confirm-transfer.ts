import type { MedusaContainer } from "@medusajs/framework/types"
import { CodedError } from "@opop/vendor/domain/coded-error"
import { authorizeDeferredPaymentWorkflow } from "@opop/vendor/workflows/authorize-deferred-payment"
import { withTransfer, writeTransfer } from "./with-transfer"

type Confirmation = {
  purchase_id: string
  /** What has arrived, whole rupiah. */
  amount: number
  /** Id of the person who saw the money on the account. */
  confirmed_by: string
}

/**
 * The money has arrived: the buyer's payment is captured and every order's share with it. Asked again, nothing changes. What comes
 * for orders that were cancelled meanwhile is owed back to the buyer at once.
 * @throws CodedError `purchase_not_found`, `payment_unavailable` when the purchase is not paid by transfer,
 * `transfer_amount_differs` when not exactly what is due has arrived: too little waits for the rest (or is given back by hand and the
 * transfer refused); what is too much is given back by hand, then the due amount is confirmed
 */
export async function confirmTransfer(container: MedusaContainer, input: Confirmation): Promise<void> {
  await withTransfer(container, input.purchase_id, async (transfer) => {
    if (transfer.paid) return
    const { amount: due, cart_id, session_id } = transfer
    if (input.amount !== due)
      throw new CodedError("transfer_amount_differs", `${due} is due, not ${input.amount}`, {
        due,
        received: input.amount,
        difference: input.amount - due,
      })
    const confirmed_at = new Date().toISOString()
    await writeTransfer(container, transfer, { confirmed_at, confirmed_by: input.confirmed_by })
    await authorizeDeferredPaymentWorkflow(container).run({ input: { cart_id, payment_session_id: session_id } })
  })
}
