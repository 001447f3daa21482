import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateCartWorkflow } from "@medusajs/medusa/core-flows"
import type { DeliveryAddress } from "../contract/address"
import { addressRow } from "../domain/delivery-address"
import { keepGuest } from "./keep-guest"

/** Nothing to undo: a guest without a purchase is nobody, and the cart's next address keeps or replaces it. */
const keepGuestStep = createStep("keep-guest", async (input: { cart_id: string; email: string }, { container }) => {
  await keepGuest(container, input.cart_id, input.email)
  return new StepResponse(input.cart_id)
})

/** Where the parcels go, and to whom the papers. */
export const setAddressWorkflow = createWorkflow(
  "set-address",
  (input: { cart_id: string; address: DeliveryAddress }) => {
    keepGuestStep(transform({ input }, ({ input }) => ({ cart_id: input.cart_id, email: input.address.email })))
    updateCartWorkflow.runAsStep({
      input: transform({ input }, ({ input: { cart_id, address } }) => {
        const row = addressRow(address)
        return { id: cart_id, email: address.email, shipping_address: row, billing_address: row }
      }),
    })
    return new WorkflowResponse(input.cart_id)
  },
)
