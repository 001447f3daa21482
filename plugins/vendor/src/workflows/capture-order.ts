import type { MedusaContainer } from "@medusajs/framework/types"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { CodedError } from "../domain/coded-error"
import { paymentsOf } from "../domain/share-money"
import type { NativeOrder } from "../queries/load-native-order"

/** Outcomes of a capture that a sibling share brought about first. */
const alreadyDone = /cannot capture more than the authorized|already exists/

/**
 * Takes the money of an order that is only authorised. The first order of a purchase takes everything that is not cancelled yet: a
 * gateway captures an authorisation once.
 * @throws CodedError `gateway_unreachable`; nothing has changed then
 */
export async function captureOrder(container: MedusaContainer, order: NativeOrder): Promise<void> {
  const open = paymentsOf(order).filter(({ canceled_at, captures }) => !canceled_at && !captures?.length)
  for (const { id } of open) {
    try {
      await capturePaymentWorkflow(container).run({ input: { payment_id: id } })
    } catch (cause) {
      const message = (cause as Error | null)?.message ?? ""
      if (alreadyDone.test(message)) continue
      throw Object.assign(new CodedError("gateway_unreachable", `Order ${order.id} cannot be captured: ${message}`), {
        cause,
      })
    }
  }
}
