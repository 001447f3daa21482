import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../modules/purchase"
import type PurchaseModuleService from "../../modules/purchase/service"
import { repairPurchase, type UnfinishedPurchase } from "../repair-purchase"

/**
 * The cart's purchase when it stands already. One left unfinished by a process that died is finished or removed first:
 * whoever holds the cart's lock knows that nobody else is at it.
 */
export const repairPurchaseStep = createStep(
  "repair-purchase",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    const [found] = await purchases.listPurchases({ cart_id })
    if (!found) return new StepResponse(null)
    const purchase = found as unknown as UnfinishedPurchase
    if (purchase.state !== "placed" && (await repairPurchase(container, purchase)) === "undone")
      return new StepResponse(null)
    return new StepResponse({ id: purchase.id, order_ids: purchase.order_ids })
  },
)
