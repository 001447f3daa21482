import { randomUUID } from "node:crypto"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addShippingMethodToCartStep,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import { pricePromotionsWorkflow } from "./price-promotions"
import { pickShippingOptionsStep, type ShippingChoice } from "./steps/pick-shipping-options"

type Input = { cart_id: string; choices: ShippingChoice[] }

/** The shipping of every cooperative in one go; core recomputes the whole cart for each choice. */
export const chooseShippingWorkflow = createWorkflow("choose-shipping", (input: Input) => {
  const ownerId = transform({}, () => randomUUID())
  acquireLockStep({ key: input.cart_id, ownerId, timeout: 5, ttl: 30, retryInterval: 0.05 })
  const picked = pickShippingOptionsStep(input)
  removeShippingMethodFromCartStep({ shipping_method_ids: transform({ picked }, ({ picked }) => picked.replaced) })
  addShippingMethodToCartStep({ shipping_methods: transform({ picked }, ({ picked }) => picked.methods) as never })
  updateTaxLinesWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
  // after the taxes: what is taken off a price that contains its tax depends on them
  pricePromotionsWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
  refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
  releaseLockStep({ key: input.cart_id, ownerId })
  return new WorkflowResponse(input.cart_id)
})
