import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"
import { languageOf } from "../letters/language"
import type { NewQuestion } from "../modules/question/question-row"

type Purchase = { id: string; number: string; customer_id: string | null; locale: string | null }
type Row = {
  id: string
  display_id: number
  shipping_address: { first_name: string | null } | null
  items: { title: string; product_title: string | null }[]
  cooperative: { id: string } | null
}

/** What a question about one of a purchase's orders stands on. @throws CodedError `order_not_found` */
export async function orderAskedAbout(
  container: MedusaContainer,
  purchase: Purchase,
  order_id: string,
): Promise<NewQuestion> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "display_id", "shipping_address.first_name", "items.title", "items.product_title", "cooperative.id"],
    filters: { id: order_id },
  })
  const order = data[0] as unknown as Row | undefined
  if (!order?.cooperative) throw new CodedError("order_not_found", `No order ${order_id}`)
  const titles = new Set(order.items.map(({ product_title, title }) => product_title ?? title))
  return {
    cooperative_id: order.cooperative.id,
    about: "order",
    product_id: null,
    product_handle: null,
    order_id,
    order_number: order.display_id,
    purchase_id: purchase.id,
    purchase_number: purchase.number,
    customer_id: purchase.customer_id,
    buyer_name: order.shipping_address?.first_name ?? "",
    label: [...titles].join(", ").slice(0, 300),
    locale: languageOf(purchase.locale),
  }
}
