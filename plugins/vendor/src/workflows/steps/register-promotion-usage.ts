import type { IPromotionModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CartSnapshot } from "../../domain/cart-snapshot"
import { CodedError } from "../../domain/coded-error"

/** Counts the use of the cart's promotions once for the purchase, not once per order. */
export const registerPromotionUsageStep = createStep(
  "register-promotion-usage",
  async ({ cart }: { cart: CartSnapshot }, { container }) => {
    const usage = usageOf(cart)
    if (!usage.actions.length) return new StepResponse(undefined, null)
    const promotions: IPromotionModuleService = container.resolve(Modules.PROMOTION)
    await promotions.registerUsage(usage.actions, usage.context).catch((error: unknown) => {
      if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.NOT_ALLOWED) throw error
      throw new CodedError("promotion_used_up", "A promotion of the cart was used up meanwhile")
    })
    return new StepResponse(undefined, usage)
  },
  async (usage, { container }) => {
    if (!usage) return
    const promotions: IPromotionModuleService = container.resolve(Modules.PROMOTION)
    await promotions.revertUsage(usage.actions, usage.context)
  },
)

const usageOf = (cart: CartSnapshot) => {
  const lines = [...cart.items, ...(cart.shipping_methods ?? [])]
  const adjustments = lines.flatMap((line) => line.adjustments ?? [])
  return {
    actions: adjustments.flatMap(({ amount, code }) => (code ? [{ amount: amount as never, code }] : [])),
    context: { customer_id: cart.customer?.id ?? null, customer_email: cart.email ?? null },
  }
}
