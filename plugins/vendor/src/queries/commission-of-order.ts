import type { MedusaContainer } from "@medusajs/framework/types"

/** Stand-in: the programme's fee on an order, frozen when it was placed, and its tax, of what is captured and not refunded. */
export async function commissionOfOrder(
  _container: MedusaContainer,
  _orderId: string,
): Promise<{ commission: number; tax: number }> {
  return { commission: 0, tax: 0 }
}
