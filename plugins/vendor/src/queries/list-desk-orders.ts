import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "zod"
import type { deskOrdersAnswer, deskOrdersQuery } from "../contract/desk"
import { deskOrderCards } from "./desk-order-cards"
import { countDeskTabs, deskOrderIds } from "./desk-tabs"

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
  const orders = ids.length ? await deskOrderCards(container, cooperativeId, ids) : []
  return { orders, count: counts[tab], counts }
}
