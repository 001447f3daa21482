import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DeskOrderDetail } from "../contract/desk"
import { buyerNote } from "../domain/buyer-note"
import { forRole } from "../domain/case-roles"
import { CodedError } from "../domain/coded-error"
import { commissionDue } from "../domain/commission-due"
import { piecesOf } from "../domain/course-pieces"
import { leftPieces } from "../domain/left-pieces"
import { visibleDelivery } from "../domain/masked-buyer"
import { deskMay } from "../domain/order-course"
import { showCourse, showMoney } from "../domain/show-order"
import type { Desk } from "../http/bind-cooperative"
import { casesOfOrders } from "./cases-of-orders"
import { commissionOfOrder } from "./commission-of-order"
import { coursesOfOrders } from "./courses-of-orders"
import { buyerOrder, type DeskOrderRow, deskOrderFields, showDeskOrder } from "./desk-order-row"
import { maskDays } from "./mask-days"
import { showLines } from "./order-lines"
import { ownOrder } from "./own-order"
import { parcelsOfOrders } from "./parcels-of-orders"
import { type OrderLinesRow, orderLinesFields } from "./purchase-row"
import { storeSettings } from "./store-settings"

type Reader = Pick<Desk, "cooperative_id" | "role"> & { locale: string | undefined }

/**
 * One of a cooperative's orders, whole.
 * @throws CodedError `order_not_found`, also for another cooperative's
 */
export async function loadDeskOrder(
  container: MedusaContainer,
  { cooperative_id, role, locale }: Reader,
  orderId: string,
): Promise<DeskOrderDetail> {
  await ownOrder(container, cooperative_id, orderId)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "order", fields: [...deskOrderFields, ...orderLinesFields], filters: { id: orderId } },
    { locale },
  )
  const order = data[0] as unknown as (DeskOrderRow & OrderLinesRow) | undefined
  if (!order) throw new CodedError("order_not_found", `No order ${orderId}`)
  const [linesOf, { courseOf, refundNotes }, casesOf, frozen, mask_days, parcelsOf, settings] = await Promise.all([
    showLines(container, [order], locale),
    coursesOfOrders(container, [orderId]),
    casesOfOrders(container, [orderId], "cooperative"),
    commissionOfOrder(container, orderId),
    maskDays(container),
    parcelsOfOrders(container, [orderId]),
    storeSettings(container, [cooperative_id]),
  ])
  const now = new Date()
  const course = courseOf.get(orderId) ?? null
  const cases = (casesOf.get(orderId) ?? []).map((one) => forRole(one, role))
  const shown = showDeskOrder(order, course, cases, { now, mask_days })
  const money = showMoney(order, refundNotes)
  const parcels = parcelsOf.get(orderId) ?? []
  const refused = piecesOf(course?.refused_lines)
  const couriers = settings.get(cooperative_id)?.couriers ?? []
  const rest = money.captured - money.refunded
  const due = commissionDue(frozen, rest)
  return {
    ...shown,
    ...linesOf(order),
    delivery: visibleDelivery(buyerOrder(order, course, cases), now, mask_days),
    money,
    course: showCourse(order, course, now),
    fee: { commission: frozen.commission, tax: frozen.tax, net: rest - due.commission - due.tax },
    parcels,
    refused,
    left: leftPieces(order.items, [...parcels.flatMap(({ lines }) => lines), ...refused]),
    buyer_note: buyerNote(order),
    couriers: couriers.filter(({ offered }) => offered).map(({ name }) => name),
    cases,
    may: deskMay(shown.state, role, rest),
  }
}
