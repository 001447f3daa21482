import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { assertAddableStep, type WantedItem } from "./steps/assert-addable"

/** Puts several items into a cart at once: all of them, or none and the reason. */
export const addItemsWorkflow = createWorkflow("add-items", (input: { cart_id: string; items: WantedItem[] }) => {
  assertAddableStep(input)
  addToCartWorkflow.runAsStep({ input })
  return new WorkflowResponse(input.cart_id)
})
