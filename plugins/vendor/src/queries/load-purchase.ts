import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Purchase, PurchaseOrder } from "../contract/purchase"
import { deliveryLines } from "../domain/delivery-lines"
import { orderState } from "../domain/order-state"
import { paymentState } from "../domain/payment-state"
import { regencyName } from "../domain/regencies"
import { picturesOf } from "./pictures-of"
import { type PurchaseRow, purchaseFields } from "./purchase-row"

/** Purchases as their buyer sees them, newest first. */
export async function loadPurchases(
  container: MedusaContainer,
  filters: Record<string, unknown>,
  locale: string | undefined,
  take = 50,
): Promise<Purchase[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "purchase",
      fields: purchaseFields,
      filters: { ...filters, state: "placed" },
      pagination: { take, order: { placed_at: "DESC" } },
    },
    { locale },
  )
  const rows = data as unknown as PurchaseRow[]
  const [sessions, shippingName] = await Promise.all([
    paymentSessions(container, rows),
    shippingNames(container, rows, locale),
  ])
  const thumbnails = rows.flatMap(({ orders }) =>
    orders.flatMap(({ items }) => items.map(({ thumbnail }) => thumbnail)),
  )
  const pictureOf = await picturesOf(container, thumbnails)
  return rows.map((row) => {
    const orders = [...row.orders].sort((a, b) => a.display_id - b.display_id)
    const session = sessions.get(row.payment_session_id ?? "")
    return {
      id: row.id,
      number: row.number,
      email: row.email,
      placed_at: new Date(row.placed_at).toISOString(),
      currency_code: row.currency_code,
      total: row.total,
      orders: orders.map((order) => orderOf(order, pictureOf, shippingName)),
      delivery: {
        name: orders[0]?.shipping_address?.first_name ?? "",
        lines: deliveryLines(orders[0]?.shipping_address ?? null),
      },
      payment: {
        provider: session?.provider_id ?? "none",
        state: paymentState(orders),
        instructions: session ? withoutSecrets(session.data) : null,
      },
    }
  })
}

type Session = { id: string; provider_id: string; data: Record<string, unknown> }

async function paymentSessions(container: MedusaContainer, rows: PurchaseRow[]): Promise<Map<string, Session>> {
  const ids = rows.flatMap(({ payment_session_id }) => payment_session_id ?? [])
  if (!ids.length) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_session",
    fields: ["id", "provider_id", "data"],
    filters: { id: ids },
  })
  return new Map((data as unknown as Session[]).map((session) => [session.id, session]))
}

/** Only what a buyer needs in order to pay ever leaves the payment's data. */
const shownInstructions = [
  "reference",
  "bank",
  "account",
  "holder",
  "amount",
  "currency_code",
  "due_at",
  "kind",
  "qr_string",
  "va_number",
]

const withoutSecrets = (data: Record<string, unknown>) =>
  Object.fromEntries(shownInstructions.flatMap((key) => (key in data ? [[key, data[key]]] : [])))

/** The names of the chosen services in the reader's language; the order keeps the one it was placed in. */
async function shippingNames(
  container: MedusaContainer,
  rows: PurchaseRow[],
  locale: string | undefined,
): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ orders }) =>
    orders.flatMap(({ shipping_methods }) =>
      shipping_methods.flatMap(({ shipping_option_id }) => shipping_option_id ?? []),
    ),
  )
  if (!ids.length) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "shipping_option", fields: ["id", "name"], filters: { id: ids } },
    { locale },
  )
  return new Map(data.map(({ id, name }) => [id, name]))
}

type OrderRow = PurchaseRow["orders"][number]

function orderOf(
  order: OrderRow,
  pictureOf: Awaited<ReturnType<typeof picturesOf>>,
  shippingName: Map<string, string>,
): PurchaseOrder {
  const method = order.shipping_methods[0]
  const { regency_code = "", ...cooperative } = order.cooperative ?? {
    handle: "",
    name: "—",
    colour: "#5b5b5b",
    accent: "#c9c9c9",
    pattern: 0,
  }
  return {
    id: order.id,
    number: order.display_id,
    cooperative: { ...cooperative, regency: regencyName(regency_code) },
    lines: order.items.map((item) => ({
      title: item.variant?.product?.title ?? item.product_title,
      variant: item.variant?.product?.metadata?.has_option ? (item.variant.title ?? "") : "",
      product_handle: item.product_handle,
      quantity: item.quantity,
      unit_price: item.unit_price,
      total: item.total,
      picture: pictureOf(item.thumbnail),
    })),
    shipping: method
      ? { name: shippingName.get(method.shipping_option_id ?? "") ?? method.name, total: order.shipping_total }
      : null,
    items_total: order.item_total,
    total: order.total,
    state: orderState(order),
  }
}
