import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PurchaseState } from "../../domain/purchase-state"
import { PURCHASE_MODULE } from "../../modules/purchase"
import type PurchaseModuleService from "../../modules/purchase/service"
import { notePaidOrders } from "../note-paid-orders"

type Input = { id: string; from: PurchaseState; to: PurchaseState }

/** Moves a purchase to its next state; back again when something after it fails. */
export const setPurchaseStateStep = createStep(
  "set-purchase-state",
  async ({ id, from, to }: Input, { container }) => {
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    await purchases.updatePurchases({ id, state: to, placed_at: to === "placed" ? new Date() : null })
    // one that was paid at once is new at the desk at once
    if (to === "placed") await notePaidOrders(container, id)
    return new StepResponse({ id }, { id, from })
  },
  async (before, { container }) => {
    if (!before) return
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    await purchases.updatePurchases({ id: before.id, state: before.from, placed_at: null })
  },
)
