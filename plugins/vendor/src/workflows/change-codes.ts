import { randomUUID } from "node:crypto"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
  updateCartPromotionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { keepCodesStep } from "./steps/keep-codes"
import { nextCodesStep } from "./steps/next-codes"
import { roundAdjustmentsStep } from "./steps/round-adjustments"

export type CodeChange = { cart_id: string; add?: string | undefined; remove?: string | undefined }

/** A buyer enters a promotion's code, or takes it out again. */
export const changeCodesWorkflow = createWorkflow("change-codes", (input: CodeChange) => {
  const ownerId = transform({}, () => randomUUID())
  acquireLockStep({ key: input.cart_id, ownerId, timeout: 5, ttl: 30, retryInterval: 0.05 })
  const codes = nextCodesStep(input)
  keepCodesStep({ cart_id: input.cart_id, codes })
  updateCartPromotionsWorkflow.runAsStep({
    input: { cart_id: input.cart_id, promo_codes: [], action: "replace" as never },
  })
  roundAdjustmentsStep({ cart_id: input.cart_id })
  refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
  releaseLockStep({ key: input.cart_id, ownerId })
  return new WorkflowResponse(input.cart_id)
})
