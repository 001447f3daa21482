import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { promotionContext } from "../../domain/promotion-context"
import { cartOwners } from "../../queries/cart-owners"

type Cart = Parameters<typeof promotionContext>[0]

/** Tells Medusa's promotions whose each line is: a cooperative's promotion holds for its own and nothing else. */
updateCartPromotionsWorkflow.hooks.setPromotionContext(async ({ cart }, { container }) => {
  const { items = [], shipping_methods = [] } = cart as Cart
  const owners = await cartOwners(
    container,
    items.flatMap(({ product_id }) => product_id ?? []),
    shipping_methods.flatMap(({ shipping_option }) => shipping_option?.shipping_profile_id ?? []),
  )
  return new StepResponse(promotionContext(cart as Cart, owners))
})
