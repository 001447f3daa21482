import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { codesToTryStep } from "./steps/codes-to-try"
import { roundAdjustmentsStep } from "./steps/round-adjustments"

/** What promotions take off a cart, made anew. Within the cart's lock. */
export const pricePromotionsWorkflow = createWorkflow("price-promotions", (input: { cart_id: string }) => {
  const promo_codes = codesToTryStep(input)
  updateCartPromotionsWorkflow.runAsStep({
    input: { cart_id: input.cart_id, promo_codes, action: "replace" as never },
  })
  roundAdjustmentsStep({ cart_id: input.cart_id })
  return new WorkflowResponse(input.cart_id)
})
