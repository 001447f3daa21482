import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { completePurchaseWorkflow } from "../../../../../workflows/complete-purchase"

const paymentProblems: string[] = [
  MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
  MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
]

/**
 * Core's own route, completing our way. It answers as core does, with one of the orders, so that any Medusa storefront and the
 * SDK keep working; those that know purchases read `purchase`.
 */
export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const id = req.params["id"] ?? ""
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { errors, result } = await completePurchaseWorkflow(req.scope).run({
    input: { cart_id: id },
    throwOnError: false,
  })
  const error = errors[0]?.error as (Error & { type?: string }) | undefined
  if (error) {
    if (!paymentProblems.includes(error.type ?? "")) throw error
    const { data } = await query.graph({
      entity: "cart",
      fields: ["id", "total", "items.*", "payment_collection.*", "payment_collection.payment_sessions.*"],
      filters: { id },
    })
    res.json({ type: "cart", cart: data[0], error: { message: error.message, name: error.name, type: error.type } })
    return
  }
  const { data: orders } = await query.graph({
    entity: "order",
    fields: req.queryConfig.fields,
    filters: { id: result.order_ids },
  })
  res.json({ type: "order", order: orders[0], purchase: { id: result.id, orders } })
}
