import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cartPromotionsToTry } from "../../queries/cart-promotions-to-try"

/** Medusa's codes of the promotions that may hold in a cart. Changes nothing. */
export const codesToTryStep = createStep("codes-to-try", async ({ cart_id }: { cart_id: string }, { container }) => {
  const promotions = await cartPromotionsToTry(container, cart_id)
  return new StepResponse(promotions.map(({ code }) => code))
})
