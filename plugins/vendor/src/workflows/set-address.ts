import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import type { DeliveryAddress } from "../contract/address"
import { addressRow } from "../domain/delivery-address"

/** Where the parcels go, and to whom the papers. */
export const setAddressWorkflow = createWorkflow(
  "set-address",
  (input: { cart_id: string; address: DeliveryAddress }) => {
    updateCartWorkflow.runAsStep({
      input: transform({ input }, ({ input: { cart_id, address } }) => {
        const row = addressRow(address)
        return { id: cart_id, email: address.email, shipping_address: row, billing_address: row }
      }),
    })
    return new WorkflowResponse(input.cart_id)
  },
)
