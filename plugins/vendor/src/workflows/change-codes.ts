import { randomUUID } from "node:crypto"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, refreshPaymentCollectionForCartWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { pricePromotionsWorkflow } from "./price-promotions"
import { keepCodesStep } from "./steps/keep-codes"
import { type CodeChange, nextCodesStep } from "./steps/next-codes"

/** A buyer enters a promotion's code, or takes it out again. */
export const changeCodesWorkflow = createWorkflow("change-codes", (input: CodeChange) => {
  const ownerId = transform({}, () => randomUUID())
  acquireLockStep({ key: input.cart_id, ownerId, timeout: 5, ttl: 30, retryInterval: 0.05 })
  const codes = nextCodesStep(input)
  keepCodesStep({ cart_id: input.cart_id, codes })
  pricePromotionsWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
  refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
  releaseLockStep({ key: input.cart_id, ownerId })
  return new WorkflowResponse(input.cart_id)
})
