import type { ICartModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Keeps the codes that a buyer has entered with the cart. */
export const keepCodesStep = createStep(
  "keep-codes",
  async ({ cart_id, codes }: { cart_id: string; codes: string[] }, { container }) => {
    const carts: ICartModuleService = container.resolve(Modules.CART)
    const { metadata } = await carts.retrieveCart(cart_id, { select: ["id", "metadata"] })
    await carts.updateCarts(cart_id, { metadata: { ...metadata, codes } })
    return new StepResponse(undefined, { cart_id, metadata })
  },
  async (kept, { container }) => {
    if (!kept) return
    const carts: ICartModuleService = container.resolve(Modules.CART)
    await carts.updateCarts(kept.cart_id, { metadata: { codes: [], ...kept.metadata } })
  },
)
