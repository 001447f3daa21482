import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SoldLine } from "../domain/case-claim"
import { piecesOf } from "../domain/course-pieces"
import { coursesOfOrders } from "./courses-of-orders"

type Row = {
  id: string
  display_id: number
  status: string
  items: { id: string; title: string; product_title: string | null; quantity: number; total: number }[]
  payment_collections: { captured_amount: number | null; refunded_amount: number | null }[]
  purchase: { id: string } | null
  cooperative: { id: string } | null
}

/** What a case of this order stands on. Amounts in whole rupiah. */
export type CaseGround = {
  order_number: number
  purchase_id: string
  cooperative_id: string
  cancelled: boolean
  sold: SoldLine[]
  /** Captured and not refunded. */
  rest: number
}

/** @returns null for an order that is none of ours */
export async function caseGround(container: MedusaContainer, order_id: string): Promise<CaseGround | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields, filters: { id: order_id } })
  const order = data[0] as unknown as Row | undefined
  if (!order?.purchase || !order.cooperative) return null
  const shares = order.payment_collections
  const sum = (amounts: (number | null)[]) => amounts.reduce<number>((total, amount) => total + Number(amount ?? 0), 0)
  const { courseOf } = await coursesOfOrders(container, [order_id])
  const refused = piecesOf(courseOf.get(order_id)?.refused_lines)
  return {
    order_number: order.display_id,
    purchase_id: order.purchase.id,
    cooperative_id: order.cooperative.id,
    cancelled: order.status === "canceled",
    sold: order.items.flatMap(({ id, title, product_title, quantity, total }) => {
      // what the cooperative could not send was given back and can be claimed no more
      const missing = refused.reduce((sum, piece) => sum + (piece.line_id === id ? piece.quantity : 0), 0)
      const came = Number(quantity) - missing
      if (came <= 0) return []
      return [{ id, title: product_title ?? title, quantity: came, total: (Number(total) * came) / Number(quantity) }]
    }),
    rest: Math.floor(
      sum(shares.map(({ captured_amount }) => captured_amount)) -
        sum(shares.map(({ refunded_amount }) => refunded_amount)),
    ),
  }
}

const fields = [
  "id",
  "display_id",
  "status",
  "total",
  "currency_code",
  "items.*",
  "items.total",
  "payment_collections.captured_amount",
  "payment_collections.refunded_amount",
  "purchase.id",
  "cooperative.id",
]
