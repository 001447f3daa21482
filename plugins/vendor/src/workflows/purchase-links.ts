import { Modules } from "@medusajs/framework/utils"
import type { CartSnapshot } from "../domain/cart-snapshot"
import type { OrderDraft } from "../domain/order-draft"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import { PURCHASE_MODULE } from "../modules/purchase"

type Input = {
  cart: CartSnapshot
  purchaseId: string
  drafts: OrderDraft[]
  shares: { order_id: string; payment_collection_id: string }[]
}

/** What ties the orders of a purchase to their cart, payment, promotions, purchase and cooperative. */
export function purchaseLinks({ cart, purchaseId, drafts, shares }: Input): Record<string, Record<string, string>>[] {
  const collectionOf = new Map(shares.map(({ order_id, payment_collection_id }) => [order_id, payment_collection_id]))
  return drafts.flatMap(({ order_id, cooperative_id, promotion_ids }) => {
    const order = { [Modules.ORDER]: { order_id } }
    const payment_collection_id = collectionOf.get(order_id)
    return [
      { ...order, [Modules.CART]: { cart_id: cart.id } },
      ...(payment_collection_id ? [{ ...order, [Modules.PAYMENT]: { payment_collection_id } }] : []),
      ...promotion_ids.map((promotion_id) => ({ ...order, [Modules.PROMOTION]: { promotion_id } })),
      { [PURCHASE_MODULE]: { purchase_id: purchaseId }, ...order },
      { [COOPERATIVE_MODULE]: { cooperative_id: cooperative_id }, ...order },
    ]
  })
}
