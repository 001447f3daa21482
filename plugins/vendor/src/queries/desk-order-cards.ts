import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DeskOrder } from "../contract/desk"
import { destinationOf, visibleName } from "../domain/masked-buyer"
import { openCaseStates } from "../domain/order-case"
import type { Sight } from "./desk-order-row"
import { maskDays } from "./mask-days"

type Row = Omit<DeskOrder, "placed_at" | "accept_by" | "dispatch_by" | "destination" | "total" | "refunded"> & {
  placed_at: Date
  accept_by: Date | null
  dispatch_by: Date | null
  city: string | null
  country_code: string | null
  accepted: boolean
  over_at: Date | null
  total: string
  refunded: string
}

const state = `case
  when course.cancelled_at is not null then 'cancelled'
  when course.received_at is not null then 'received'
  when course.sent_at is not null then case when exists (select 1 from order_fulfillment link
    join fulfillment parcel on parcel.id = link.fulfillment_id and parcel.canceled_at is null and parcel.deleted_at is null
    where link.order_id = course.order_id and link.deleted_at is null having bool_and(parcel.delivered_at is not null))
    then 'delivered' else 'sent' end
  when course.part_sent_at is not null then 'partly_sent'
  when course.accepted_at is not null then 'packing'
  when course.paid_at is not null then 'awaiting_acceptance'
  else 'awaiting_payment' end`

/**
 * Only what a card shows, in one statement: loading whole orders for a list took longer than everything else together. `total` is what
 * the order asked of the purchase's payment.
 */
const cards = `select course.order_id as id, o.display_id as number, purchase.number as purchase_number, o.created_at as placed_at,
  coalesce(address.first_name, '') as buyer, address.city, address.country_code,
  coalesce((select sum(item.quantity)::int from order_item item
    where item.order_id = o.id and item.version = o.version and item.deleted_at is null), 0) as pieces,
  coalesce((select sum(part.amount) from order_payment_collection link
    join payment_collection part on part.id = link.payment_collection_id and part.deleted_at is null
    where link.order_id = o.id and link.deleted_at is null and (part.status <> 'canceled' or o.status = 'canceled')), 0) as total,
  ${state} as state,
  course.accepted_at is not null as accepted, coalesce(course.received_at, course.cancelled_at, o.canceled_at) as over_at,
  case when course.stage = 'new' then course.accept_by end as accept_by,
  case when course.stage in ('to_pack', 'to_ship') then course.dispatch_by end as dispatch_by,
  course.packed_at is not null as packed,
  coalesce((select sum(refund.amount) from order_payment_collection link
    join payment on payment.payment_collection_id = link.payment_collection_id and payment.deleted_at is null
    join refund on refund.payment_id = payment.id and refund.deleted_at is null
    where link.order_id = o.id and link.deleted_at is null), 0) as refunded,
  (select count(*)::int from order_case where order_case.order_id = o.id and order_case.deleted_at is null
    and order_case.state = any(?)) as open_cases
from order_course course
join "order" o on o.id = course.order_id
join purchase on purchase.id = course.purchase_id
left join order_address address on address.id = o.shipping_address_id
where course.order_id = any(?) and course.cooperative_id = ? and course.deleted_at is null`

/** Orders of one cooperative as lines on its desk, in the order of the ids. */
export async function deskOrderCards(
  container: MedusaContainer,
  cooperativeId: string,
  ids: string[],
): Promise<DeskOrder[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows }, mask_days] = await Promise.all([
    database.raw<{ rows: Row[] }>(cards, [[...openCaseStates], ids, cooperativeId]),
    maskDays(container),
  ])
  const sight = { now: new Date(), mask_days }
  const shown = new Map(rows.map((row) => [row.id, show(row, sight)]))
  return ids.flatMap((id) => shown.get(id) ?? [])
}

function show(row: Row, { now, mask_days }: Sight): DeskOrder {
  const { city, country_code, accepted, over_at, placed_at, accept_by, dispatch_by, total, refunded, ...rest } = row
  const address = { first_name: row.buyer, city, country_code }
  const disputed = row.open_cases > 0
  return {
    ...rest,
    buyer: visibleName({ state: row.state, accepted, over_at, disputed, address }, now, mask_days),
    number: Number(row.number),
    placed_at: placed_at.toISOString(),
    accept_by: accept_by?.toISOString() ?? null,
    dispatch_by: dispatch_by?.toISOString() ?? null,
    destination: destinationOf(address),
    total: Math.round(Number(total)),
    refunded: Math.round(Number(refunded)),
  }
}
