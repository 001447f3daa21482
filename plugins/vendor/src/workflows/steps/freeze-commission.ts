import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type FreezableOrder, freezeRequest } from "../../domain/freeze-request"
import { COMMISSION_MODULE } from "../../modules/commission"
import type CommissionModuleService from "../../modules/commission/service"
import { freezeCommission } from "../freeze-commission"

type CreatedOrder = Omit<FreezableOrder, "cooperative_id"> & { metadata?: Record<string, unknown> | null }
type Input = {
  /** As `createOrdersStep` answers; the cooperative stands in the metadata that the split wrote. */
  orders: CreatedOrder[]
  /** What each order claims of the payment, in whole rupiah; an order without one claims nothing. */
  shares: { order_id: string; amount: string }[]
}

/** Freezes the programme's fee on the orders of a new purchase. */
export const freezeCommissionStep = createStep(
  "freeze-commission",
  async ({ orders, shares }: Input, { container }) => {
    const shareOf = new Map(shares.map(({ order_id, amount }) => [order_id, amount]))
    const requests = orders.map(({ metadata, ...order }) =>
      freezeRequest({ ...order, cooperative_id: String(metadata?.["cooperative_id"]) }, shareOf.get(order.id) ?? "0"),
    )
    const ids = await freezeCommission(container, requests)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
    await commissions.unfreeze({ ids: ids ?? [] })
  },
)
