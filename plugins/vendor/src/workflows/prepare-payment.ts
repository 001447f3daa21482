import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  refreshCartItemsWorkflow,
} from "@medusajs/medusa/core-flows"
import { checkAgreedTotalStep } from "./steps/check-agreed-total"
import { findPriceChangesStep } from "./steps/find-price-changes"

export type AgreedPayment = {
  cart_id: string
  payment_provider: string
  /** What the buyer saw and agreed to, in whole units of the cart's currency. */
  expected_total: number
  /** The signed-in buyer, if any: providers that keep customers offer them their saved cards. */
  customer_id?: string
}

/** Brings the cart's prices up to date if any have changed, holds them against what the buyer saw, and makes a payment session for exactly that. */
export const preparePaymentWorkflow = createWorkflow("prepare-payment", (input: AgreedPayment) => {
  const changed = findPriceChangesStep(input)
  when("prices-changed", { changed }, ({ changed }) => changed).then(() => {
    refreshCartItemsWorkflow.runAsStep({ input: { cart_id: input.cart_id, force_refresh: true } })
  })
  const checked = checkAgreedTotalStep(input)
  const made = when(
    "collection-needed",
    { checked },
    ({ checked }) => checked.needs_session && !checked.collection_id,
  ).then(() => createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } }))
  when("session-needed", { checked }, ({ checked }) => checked.needs_session).then(() => {
    createPaymentSessionsWorkflow.runAsStep({
      input: transform({ checked, made, input }, ({ checked, made, input }) => ({
        payment_collection_id: checked.collection_id ?? made?.id ?? "",
        provider_id: input.payment_provider,
        ...(input.customer_id ? { customer_id: input.customer_id } : {}),
        data: {},
        context: {},
      })),
    })
  })
  return new WorkflowResponse(checked)
})
