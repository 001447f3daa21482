import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type LetterOrder, letterOrderFields } from "./letter-order-fields"

export type LetterBuyer = {
  id: string
  number: string
  customer_id: string | null
  email: string
  locale: string | null
  total: number
  payment_session_id: string | null
}
export type LetterPurchase = LetterBuyer & { orders: LetterOrder[] }

export const letterBuyerFields = ["id", "number", "customer_id", "email", "locale", "total", "payment_session_id"]

/** A purchase as far as letters tell of it; product titles in the language of this locale. */
export async function letterPurchase(
  container: MedusaContainer,
  id: string,
  locale: string | undefined,
): Promise<LetterPurchase | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "purchase",
      fields: [...letterBuyerFields, ...letterOrderFields.map((field) => `orders.${field}`)],
      filters: { id },
    },
    { locale },
  )
  const [purchase] = data as unknown as LetterPurchase[]
  purchase?.orders.sort((a, b) => a.display_id - b.display_id)
  return purchase
}
