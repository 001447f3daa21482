"use server"

import { deskOrdersQuery, packOrders } from "@opop/vendor/contract/desk"
import { redirect } from "next/navigation"
import { formLanguage } from "@/features/account/form-language"
import { tellDesk } from "@/features/seller/tell-desk"
import { renderAgain } from "@/lib/render-again"
import { routes } from "@/lib/routes"

/** Marks the selected orders as packed: `lng`, `tab`, `orders`. Those that cannot be are still in their tab afterwards. */
export async function packSelected(form: FormData): Promise<void> {
  const lng = formLanguage(form)
  const tab = deskOrdersQuery.shape.tab.catch("all").parse(form.get("tab"))
  const input = packOrders.safeParse({ orders: form.getAll("orders").map(String) })
  if (input.success) await tellDesk(lng, "/vendor/orders/packed", input.data)
  renderAgain()
  redirect(routes.deskOrders(lng, { tab: tab === "all" ? undefined : tab }))
}
