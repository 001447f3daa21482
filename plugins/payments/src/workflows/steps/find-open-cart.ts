import type { ICartModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CodedError } from "@opop/vendor/domain/coded-error"

type Input = { cart_id: string; signed_in: string | null }

/**
 * The cart's customer, if that is who is signed in: an e-mail that was merely typed opens nobody's saved cards.
 * @throws CodedError `cart_not_found`, `cart_completed`
 */
export const findOpenCartStep = createStep("find-open-cart", async ({ cart_id, signed_in }: Input, { container }) => {
  const carts: ICartModuleService = container.resolve(Modules.CART)
  const [cart] = await carts.listCarts({ id: cart_id }, { select: ["id", "customer_id", "completed_at"] })
  if (!cart) throw new CodedError("cart_not_found", `No cart ${cart_id}`)
  if (cart.completed_at) throw new CodedError("cart_completed", `Cart ${cart_id} has been bought`)
  const customer_id = signed_in && cart.customer_id === signed_in ? signed_in : null
  return new StepResponse({ customer_id })
})
