import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { roundAdjustments } from "../round-adjustments"

/** Medusa computes reductions with decimals; nobody pays a part of a rupiah. */
refreshCartItemsWorkflow.hooks.beforeRefreshingPaymentCollection(async ({ input }, { container }) => {
  await roundAdjustments(container, input.cart_id)
  return new StepResponse(undefined)
})
