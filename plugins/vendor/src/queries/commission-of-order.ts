import type { MedusaContainer } from "@medusajs/framework/types"
import type { FrozenCommission } from "../domain/commission-due"
import { COMMISSION_MODULE } from "../modules/commission"
import type CommissionModuleService from "../modules/commission/service"

/** The programme's fee on an order and its tax, frozen when it was placed, and what its lines were charged with then. */
export async function commissionOfOrder(container: MedusaContainer, orderId: string): Promise<FrozenCommission> {
  const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
  return (await commissions.frozenFor([orderId])).get(orderId) ?? { commission: 0, tax: 0, claim: 0 }
}
