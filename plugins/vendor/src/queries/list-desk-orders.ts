import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type DeskOrder, deskOrdersPerPage } from "../contract/desk"
import { orderState, type PaidOrder } from "../domain/order-state"
import { paidOrderFields } from "./purchase-row"

type Row = PaidOrder & {
  id: string
  display_id: number
  created_at: string
  total: number
  items: { quantity: number }[]
  shipping_address: { first_name: string | null; city: string | null; country_code: string | null } | null
  purchase: { number: string } | null
}

/** A page of one cooperative's orders, newest first. Starts from the cooperative: no filter of the caller reaches others'. */
export async function listDeskOrders(
  container: MedusaContainer,
  cooperativeId: string,
  page: number,
): Promise<{ orders: DeskOrder[]; count: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links, metadata } = await query.graph({
    entity: "cooperative_order",
    fields: ["order_id"],
    filters: { cooperative_id: cooperativeId },
    pagination: { skip: (page - 1) * deskOrdersPerPage, take: deskOrdersPerPage, order: { created_at: "DESC" } },
  })
  const ids = (links as unknown as { order_id: string }[]).map(({ order_id }) => order_id)
  if (!ids.length) return { orders: [], count: metadata?.count ?? 0 }
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "created_at",
      "total",
      "items.*",
      "shipping_address.*",
      "purchase.number",
      ...paidOrderFields,
    ],
    filters: { id: ids },
  })
  const orders = (data as unknown as Row[]).sort((a, b) => b.display_id - a.display_id)
  return { orders: orders.map(deskOrder), count: metadata?.count ?? orders.length }
}

const deskOrder = (row: Row): DeskOrder => ({
  id: row.id,
  number: row.display_id,
  purchase_number: row.purchase?.number ?? null,
  placed_at: new Date(row.created_at).toISOString(),
  buyer: row.shipping_address?.first_name ?? "",
  destination: [
    row.shipping_address?.city,
    row.shipping_address?.country_code === "id" ? "" : row.shipping_address?.country_code?.toUpperCase(),
  ]
    .filter(Boolean)
    .join(", "),
  pieces: row.items.reduce((sum, { quantity }) => sum + quantity, 0),
  total: row.total,
  state: orderState(row),
})
