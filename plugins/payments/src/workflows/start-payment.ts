import { randomUUID } from "node:crypto"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { type AgreedPayment, preparePaymentWorkflow } from "@opop/vendor/workflows/prepare-payment"
import { findOpenCartStep } from "./steps/find-open-cart"

export type StartPayment = AgreedPayment & { signed_in: string | null }

/**
 * A payment for exactly what the buyer saw, to be confirmed in the browser before the purchase is placed. Under the cart's lock:
 * a second tab would else replace the session of the first. Asked again for the same, it is the same payment. Answers with the customer
 * who is signed in and owns the cart, if that is so.
 */
export const startPaymentWorkflow = createWorkflow("start-payment", (input: StartPayment) => {
  const ownerId = transform({}, () => randomUUID())
  acquireLockStep({ key: input.cart_id, ownerId, timeout: 30, ttl: 120, retryInterval: 0.05 })
  const cart = findOpenCartStep({ cart_id: input.cart_id, signed_in: input.signed_in })
  when("open-cart", { cart }, ({ cart }) => Boolean(cart)).then(() => {
    preparePaymentWorkflow.runAsStep({
      input: transform({ input, cart }, ({ input: { signed_in: _, ...agreed }, cart }) => ({
        ...agreed,
        ...(cart.customer_id ? { customer_id: cart.customer_id } : {}),
      })),
    })
  })
  releaseLockStep({ key: input.cart_id, ownerId })
  return new WorkflowResponse(cart)
})
