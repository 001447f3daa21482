import type { ICartModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CodedError } from "../../domain/coded-error"
import { PURCHASE_MODULE } from "../../modules/purchase"
import type PurchaseModuleService from "../../modules/purchase/service"
import { repairPurchase, type UnfinishedPurchase } from "../repair-purchase"

/**
 * The purchase that a cart has become, or null; refuses a cart that does not exist. One left unfinished by a process that died is
 * finished or removed first: its payment may stand already, and must not be replaced by another. Under the cart's lock.
 */
export const findPurchaseStep = createStep("find-purchase", async ({ cart_id }: { cart_id: string }, { container }) => {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const [found] = await purchases.listPurchases({ cart_id })
  if (found) {
    const purchase = found as unknown as UnfinishedPurchase
    const stands = purchase.state === "placed" || (await repairPurchase(container, purchase)) === "placed"
    if (stands) return new StepResponse({ id: purchase.id, order_ids: purchase.order_ids })
  }
  const carts: ICartModuleService = container.resolve(Modules.CART)
  const [cart] = await carts.listCarts({ id: cart_id }, { select: ["id"] })
  if (!cart) throw new CodedError("cart_not_found", `No cart ${cart_id}`)
  return new StepResponse(null)
})
