import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type LetterOrder, letterOrderFields } from "./letter-order-fields"
import { type LetterBuyer, letterBuyerFields } from "./letter-purchase"

export type BoughtOrder = LetterOrder & { purchase: LetterBuyer; cooperative: { id: string; name: string } }

/** One cooperative's order with whose it is; undefined for an order that came another way. */
export async function letterOrder(container: MedusaContainer, id: string): Promise<BoughtOrder | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [...letterOrderFields, ...letterBuyerFields.map((field) => `purchase.${field}`)],
    filters: { id },
  })
  const [order] = data as unknown as (LetterOrder & { purchase: LetterBuyer | null })[]
  return order?.purchase && order.cooperative ? (order as BoughtOrder) : undefined
}
