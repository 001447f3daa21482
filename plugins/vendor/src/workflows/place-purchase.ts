import { randomUUID } from "node:crypto"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { type CompletePurchaseOutput, completePurchaseWorkflow } from "./complete-purchase"
import { type AgreedPayment, preparePaymentWorkflow } from "./prepare-payment"
import { findPurchaseStep } from "./steps/find-purchase"

/**
 * The buyer's "pay". All under the cart's lock: a second tab would else replace the payment session of the first.
 * Asked again, it answers with the same purchase.
 */
export const placePurchaseWorkflow = createWorkflow("place-purchase", (input: AgreedPayment) => {
  const ownerId = transform({}, () => randomUUID())
  acquireLockStep({ key: input.cart_id, ownerId, timeout: 30, ttl: 120, retryInterval: 0.05 })
  const existing = findPurchaseStep({ cart_id: input.cart_id })
  const placed = when("no-purchase-yet", { existing }, ({ existing }) => !existing).then(() => {
    preparePaymentWorkflow.runAsStep({ input })
    return completePurchaseWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ cart_id: input.cart_id, lock_held: true })),
    })
  })
  releaseLockStep({ key: input.cart_id, ownerId })
  return new WorkflowResponse(
    transform({ placed, existing }, ({ placed, existing }) => (placed ?? existing) as CompletePurchaseOutput),
  )
})
