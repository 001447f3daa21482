import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "zod"
import type { deskOrdersAnswer, deskOrdersQuery } from "../contract/desk"
import { casesOfOrders } from "./cases-of-orders"
import { coursesOfOrders } from "./courses-of-orders"
import { type DeskOrderRow, deskOrderFields, showDeskOrder } from "./desk-order-row"
import { countDeskTabs, deskOrderIds } from "./desk-tabs"
import { maskDays } from "./mask-days"

/** A page of one cooperative's orders. Starts from the cooperative: no filter of the caller reaches others'. */
export async function listDeskOrders(
  container: MedusaContainer,
  cooperativeId: string,
  { tab, page }: z.output<typeof deskOrdersQuery>,
): Promise<z.infer<typeof deskOrdersAnswer>> {
  const [counts, ids] = await Promise.all([
    countDeskTabs(container, cooperativeId),
    deskOrderIds(container, cooperativeId, tab, page),
  ])
  if (!ids.length) return { orders: [], count: counts[tab], counts }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, { courseOf }, casesOf, mask_days] = await Promise.all([
    query.graph({ entity: "order", fields: deskOrderFields, filters: { id: ids } }),
    coursesOfOrders(container, ids),
    casesOfOrders(container, ids, "cooperative"),
    maskDays(container),
  ])
  const sight = { now: new Date(), mask_days }
  const rows = new Map((data as unknown as DeskOrderRow[]).map((row) => [row.id, row]))
  const orders = ids.flatMap((id) => {
    const row = rows.get(id)
    return row ? [showDeskOrder(row, courseOf.get(id) ?? null, casesOf.get(id) ?? [], sight)] : []
  })
  return { orders, count: counts[tab], counts }
}
