import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"
import type { PaidOrder } from "../domain/paid-order"
import { paidOrderFields } from "./paid-order-fields"

export type NativeOrder = Omit<PaidOrder, "fulfillments"> & {
  fulfillments: (NonNullable<PaidOrder["fulfillments"]>[number] & { id: string })[]
  id: string
  currency_code: string
  summary: { pending_difference: number }
  shipping_address: { country_code: string | null } | null
  items: { id: string; quantity: number }[]
  shipping_methods: { shipping_option_id: string | null }[]
  transactions: { reference: string | null; reference_id: string | null }[]
  purchase: { id: string; payment_session_id: string | null } | null
  cooperative: { id: string } | null
}

const fields = [
  "id",
  "currency_code",
  "summary.*",
  "shipping_address.country_code",
  "items.*",
  "shipping_methods.shipping_option_id",
  "transactions.reference",
  "transactions.reference_id",
  "purchase.id",
  "purchase.payment_session_id",
  "cooperative.id",
  "fulfillments.id",
  ...paidOrderFields,
]

/**
 * One cooperative's order as Medusa knows it.
 * @throws CodedError `order_not_found`
 */
export async function loadNativeOrder(container: MedusaContainer, orderId: string): Promise<NativeOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields, filters: { id: orderId } })
  const order = data[0] as unknown as NativeOrder | undefined
  if (!order) throw new CodedError("order_not_found", `No order ${orderId}`)
  return order
}
