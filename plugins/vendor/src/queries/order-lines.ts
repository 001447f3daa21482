import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PurchaseOrder } from "../contract/purchase"
import { placedTotal } from "../domain/placed-total"
import { picturesOf } from "./pictures-of"
import type { OrderLinesRow } from "./purchase-row"

/** The goods, the service and the sums of an order, as buyer and cooperative see them. */
export type ShownLines = Pick<PurchaseOrder, "lines" | "shipping" | "items_total" | "total">

/** How to show the goods of these orders, in the reader's language; one query for all pictures, one for all names of services. */
export async function showLines(
  container: MedusaContainer,
  orders: OrderLinesRow[],
  locale: string | undefined,
): Promise<(order: OrderLinesRow) => ShownLines> {
  const thumbnails = orders.flatMap(({ items }) => items.map(({ thumbnail }) => thumbnail))
  const [pictureOf, shippingName] = await Promise.all([
    picturesOf(container, thumbnails),
    shippingNames(container, orders, locale),
  ])
  return (order) => {
    const method = order.shipping_methods[0]
    return {
      lines: order.items.map((item) => ({
        id: item.id,
        title: item.variant?.product?.title ?? item.product_title,
        variant: item.variant?.product?.metadata?.has_option ? (item.variant.title ?? "") : "",
        product_handle: item.product_handle,
        quantity: item.quantity,
        unit_price: Math.round(item.unit_price),
        total: Math.round(Number(item.total)),
        picture: pictureOf(item.thumbnail),
      })),
      shipping: method
        ? {
            name: shippingName.get(method.shipping_option_id ?? "") ?? method.name,
            total: Math.round(Number(order.shipping_total)),
          }
        : null,
      items_total: Math.round(Number(order.item_total)),
      total: placedTotal(order.total, order.credit_lines),
    }
  }
}

/** The names of the chosen services in the reader's language; the order keeps the one it was placed in. */
async function shippingNames(
  container: MedusaContainer,
  orders: OrderLinesRow[],
  locale: string | undefined,
): Promise<Map<string, string>> {
  const ids = orders.flatMap(({ shipping_methods }) =>
    shipping_methods.flatMap(({ shipping_option_id }) => shipping_option_id ?? []),
  )
  if (!ids.length) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "shipping_option", fields: ["id", "name"], filters: { id: ids } },
    { locale },
  )
  return new Map(data.map(({ id, name }) => [id, name]))
}
