import type { ICartModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CodedError } from "../../domain/coded-error"
import { PURCHASE_MODULE } from "../../modules/purchase"
import type PurchaseModuleService from "../../modules/purchase/service"

/** The purchase that a cart has become, or null; refuses a cart that does not exist. */
export const findPurchaseStep = createStep("find-purchase", async ({ cart_id }: { cart_id: string }, { container }) => {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const [found] = await purchases.listPurchases({ cart_id, state: "placed" })
  if (found) return new StepResponse({ id: found.id, order_ids: found.order_ids as unknown as string[] })
  const carts: ICartModuleService = container.resolve(Modules.CART)
  const [cart] = await carts.listCarts({ id: cart_id }, { select: ["id"] })
  if (!cart) throw new CodedError("cart_not_found", `No cart ${cart_id}`)
  return new StepResponse(null)
})
