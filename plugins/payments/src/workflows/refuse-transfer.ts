import type { MedusaContainer } from "@medusajs/framework/types"
import { CodedError } from "@opop/vendor/domain/coded-error"
import { cancelCooperativeOrder } from "@opop/vendor/workflows/cancel-order"
import { withTransfer } from "./with-transfer"

type Refusal = { purchase_id: string; note: string; refused_by: string }

/**
 * Nothing has arrived and nobody waits any longer: every order is cancelled and its stock free. Asked again, nothing changes. Money
 * that comes after all can still be confirmed; it is then owed back.
 * @throws CodedError `purchase_not_found`, `payment_unavailable`, `transfer_settled` when the money has been confirmed
 */
export async function refuseTransfer(container: MedusaContainer, { purchase_id, note, refused_by }: Refusal) {
  await withTransfer(container, purchase_id, async ({ paid, orders }) => {
    if (paid) throw new CodedError("transfer_settled", `The money for purchase ${purchase_id} has been confirmed`)
    const by = { party: "province" as const, id: refused_by }
    for (const { id, status } of orders)
      if (status !== "canceled") await cancelCooperativeOrder(container, { order_id: id, why: "staff", note, by })
  })
}
