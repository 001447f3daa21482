import type { BigNumberInput } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { newPurchaseNumber } from "../../domain/purchase-number"
import { PURCHASE_MODULE } from "../../modules/purchase"
import type PurchaseModuleService from "../../modules/purchase/service"

type Input = {
  id: string
  cart_id: string
  customer_id: string | null
  email: string
  locale: string | null
  currency_code: string
  total: BigNumberInput
  payment_collection_id: string | null
  payment_session_id: string | null
  order_ids: string[]
}

/** The purchase in state `pending`, before anything else is written, so that a later repair knows what to look for. */
export const createPurchaseStep = createStep(
  "create-purchase",
  async (input: Input, { container }) => {
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    const purchase = await purchases.createPurchases({
      ...input,
      order_ids: input.order_ids as never,
      number: newPurchaseNumber(),
    } as never)
    return new StepResponse({ id: input.id }, (purchase as { id: string }).id)
  },
  async (id, { container }) => {
    if (!id) return
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    await purchases.deletePurchases(id)
  },
)
