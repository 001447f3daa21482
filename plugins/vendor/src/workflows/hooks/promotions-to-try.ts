import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows"
import { cartPromotionsToTry } from "../../queries/cart-promotions-to-try"

/**
 * Before core prices a cart anew, the promotions that may hold are put into it; core keeps those that do. It is asked for what
 * prices depend on, which here is nothing.
 */
refreshCartItemsWorkflow.hooks.setPricingContext(async ({ cart_id }, { container }) => {
  const promotions = await cartPromotionsToTry(container, cart_id)
  if (promotions.length)
    await container.resolve(ContainerRegistrationKeys.LINK).create(
      promotions.map(({ id }) => ({
        [Modules.CART]: { cart_id },
        [Modules.PROMOTION]: { promotion_id: id },
      })),
    )
  return new StepResponse({})
})
