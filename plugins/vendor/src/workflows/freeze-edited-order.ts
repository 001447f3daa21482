import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type FreezableOrder, freezeRequest } from "../domain/freeze-request"
import { COMMISSION_MODULE } from "../modules/commission"
import type CommissionModuleService from "../modules/commission/service"
import { freezeCommission } from "./freeze-commission"

/** Freezes the fee on lines that were added to an order after it was placed. Lines that are frozen are left alone. */
export async function freezeEditedOrder(container: MedusaContainer, order_id: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
  const [{ data }, frozen] = await Promise.all([
    query.graph({
      entity: "order",
      fields: [
        "id",
        "currency_code",
        "cooperative.id",
        "items.*",
        "items.tax_lines.*",
        "items.adjustments.*",
        "shipping_methods.*",
        "shipping_methods.tax_lines.*",
        "shipping_methods.adjustments.*",
      ],
      filters: { id: order_id },
    }),
    commissions.frozenLines(order_id),
  ])
  const order = data[0] as unknown as (FreezableOrder & { cooperative: { id: string } | null }) | undefined
  // an order from before commissions were frozen stays without
  if (!order?.cooperative || !frozen.size) return
  const added = {
    ...order,
    cooperative_id: order.cooperative.id,
    items: order.items.filter(({ id }) => !frozen.has(id)),
    shipping_methods: order.shipping_methods.filter(({ id }) => !frozen.has(id)),
  }
  await freezeCommission(container, [freezeRequest(added, null)])
}
