import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Purchase, PurchaseOrder } from "../contract/purchase"
import { piecesOf } from "../domain/course-pieces"
import { deliveryLines } from "../domain/delivery-lines"
import { orderState } from "../domain/order-state"
import { paymentState } from "../domain/payment-state"
import { regencyName } from "../domain/regencies"
import { showCourse, showMoney } from "../domain/show-order"
import { casesOfOrders } from "./cases-of-orders"
import { coursesOfOrders } from "./courses-of-orders"
import { showLines } from "./order-lines"
import { parcelsOfOrders } from "./parcels-of-orders"
import { instructionsOf, paymentSessions, proofSentAt } from "./payment-sessions"
import { type PurchaseOrderRow, type PurchaseRow, purchaseFields } from "./purchase-row"

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
  const [sessions, show] = await Promise.all([
    paymentSessions(
      container,
      rows.map(({ payment_session_id }) => payment_session_id),
    ),
    showOrders(
      container,
      rows.flatMap(({ orders }) => orders),
      locale,
    ),
  ])
  return rows.map((row) => {
    const orders = [...row.orders].sort((a, b) => a.display_id - b.display_id)
    const session = sessions.get(row.payment_session_id ?? "")
    return {
      id: row.id,
      number: row.number,
      email: row.email,
      placed_at: new Date(row.placed_at).toISOString(),
      currency_code: row.currency_code,
      total: Math.round(Number(row.total)),
      orders: orders.map(show),
      delivery: {
        name: orders[0]?.shipping_address?.first_name ?? "",
        lines: deliveryLines(orders[0]?.shipping_address ?? null),
      },
      payment: {
        provider: session?.provider_id ?? "none",
        state: paymentState(orders),
        instructions: session ? instructionsOf(session.data) : null,
        proof_sent_at: session ? proofSentAt(session.data) : null,
      },
    }
  })
}

async function showOrders(
  container: MedusaContainer,
  orders: PurchaseOrderRow[],
  locale: string | undefined,
): Promise<(order: PurchaseOrderRow) => PurchaseOrder> {
  const ids = orders.map(({ id }) => id)
  const [linesOf, { courseOf, refundNotes }, casesOf, parcelsOf] = await Promise.all([
    showLines(container, orders, locale),
    coursesOfOrders(container, ids),
    casesOfOrders(container, ids, "buyer"),
    parcelsOfOrders(container, ids),
  ])
  const now = new Date()
  return (order) => {
    const course = courseOf.get(order.id) ?? null
    return {
      id: order.id,
      number: order.display_id,
      cooperative: showCooperative(order.cooperative),
      ...linesOf(order),
      state: orderState(order, course),
      money: showMoney(order, refundNotes),
      course: showCourse(order, course, now),
      parcels: parcelsOf.get(order.id) ?? [],
      refused: piecesOf(course?.refused_lines),
      cases: casesOf.get(order.id) ?? [],
    }
  }
}

/** One that is gone for good leaves its orders behind. */
const gone = { handle: "", name: "—", regency_code: "", colour: "#5b5b5b", accent: "#c9c9c9", pattern: 0 }

function showCooperative(cooperative: PurchaseOrderRow["cooperative"]): PurchaseOrder["cooperative"] {
  const { regency_code, ...shown } = cooperative ?? gone
  return { ...shown, regency: regencyName(regency_code) }
}
