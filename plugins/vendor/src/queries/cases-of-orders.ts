import type { MedusaContainer } from "@medusajs/framework/types"
import type { CaseParty, OrderCase } from "../contract/order-case"

/** Stand-in: the cases of these orders, by order. */
export async function casesOfOrders(
  _container: MedusaContainer,
  _orderIds: string[],
  _reader: CaseParty,
): Promise<Map<string, OrderCase[]>> {
  return new Map()
}
