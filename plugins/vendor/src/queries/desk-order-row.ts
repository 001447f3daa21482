import type { DeskOrder } from "../contract/desk"
import type { OrderCase } from "../contract/order-case"
import type { AddressRow } from "../domain/delivery-address"
import { type BuyerOrder, destinationOf, visibleName } from "../domain/masked-buyer"
import { orderState } from "../domain/order-state"
import type { PaidOrder } from "../domain/paid-order"
import { type CreditLine, placedTotal } from "../domain/placed-total"
import { shareMoney } from "../domain/share-money"
import type { CourseRow } from "./courses-of-orders"
import { paidOrderFields } from "./paid-order-fields"

export type DeskOrderRow = PaidOrder & {
  id: string
  display_id: number
  created_at: string
  canceled_at: string | null
  total: number
  credit_lines: CreditLine[] | null
  items: { quantity: number }[]
  shipping_address: AddressRow | null
  purchase: { number: string } | null
  metadata: Record<string, unknown> | null
}

/** The query fields that fill a {@link DeskOrderRow}. */
export const deskOrderFields = [
  "id",
  "display_id",
  "created_at",
  "canceled_at",
  "total",
  "metadata",
  "credit_lines.amount",
  "credit_lines.reference",
  "items.*",
  "shipping_address.*",
  "purchase.number",
  ...paidOrderFields,
]

const isoOf = (moment: Date | string | null | undefined) => (moment ? new Date(moment).toISOString() : null)

const settled = new Set<OrderCase["state"]>(["settled", "closed", "withdrawn"])

/** When the clock reads `now`, buyers are hidden this many days after their order is over. */
export type Sight = { now: Date; mask_days: number }

/** What decides how much of its buyer the desk shows. */
export function buyerOrder(row: DeskOrderRow, course: CourseRow | null, cases: OrderCase[]): BuyerOrder {
  return {
    state: orderState(row, course),
    accepted: Boolean(course?.accepted_at),
    over_at: course?.received_at ?? course?.cancelled_at ?? row.canceled_at,
    disputed: cases.some((one) => !settled.has(one.state)),
    address: row.shipping_address,
  }
}

/** An order as a line on the desk. */
export function showDeskOrder(
  row: DeskOrderRow,
  course: CourseRow | null,
  cases: OrderCase[],
  { now, mask_days }: Sight,
): DeskOrder {
  const buyer = buyerOrder(row, course, cases)
  const { state } = buyer
  return {
    id: row.id,
    number: row.display_id,
    purchase_number: row.purchase?.number ?? null,
    placed_at: new Date(row.created_at).toISOString(),
    buyer: visibleName(buyer, now, mask_days),
    destination: destinationOf(row.shipping_address),
    pieces: row.items.reduce((sum, { quantity }) => sum + quantity, 0),
    total: placedTotal(row.total, row.credit_lines),
    state,
    dispatch_by: state === "packing" || state === "partly_sent" ? isoOf(course?.dispatch_by) : null,
    packed: Boolean(course?.packed_at),
    accept_by: state === "awaiting_acceptance" && course ? new Date(course.accept_by).toISOString() : null,
    refunded: shareMoney(row).refunded,
    open_cases: cases.filter((one) => !settled.has(one.state)).length,
  }
}
