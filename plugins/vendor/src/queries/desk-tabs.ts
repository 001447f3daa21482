import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deskOrdersPerPage, type deskTabs } from "../contract/desk"
import { unpaidPart } from "./unpaid-part"

type DeskTab = (typeof deskTabs)[number]

/** `domain/order-state` once more, for the database to count by; `unpaid` is in no tab but `all`. */
const tabbed = `
  select course.order_id, course.placed_at, course.accept_by,
    case
      when course.cancelled_at is not null or "order".status = 'canceled' then 'cancelled'
      when course.received_at is not null then 'done'
      when course.sent_at is not null or (select bool_or(parcel.shipped_at is not null) from order_fulfillment link
        join fulfillment parcel on parcel.id = link.fulfillment_id and parcel.canceled_at is null
        where link.order_id = course.order_id and link.deleted_at is null) then 'sent'
      when course.accepted_at is not null or exists (select 1 from order_fulfillment link
        join fulfillment parcel on parcel.id = link.fulfillment_id and parcel.canceled_at is null
        where link.order_id = course.order_id and link.deleted_at is null) then 'packing'
      when ${unpaidPart} <= 0 then 'todo'
      else 'unpaid'
    end as tab
  from order_course course join "order" on "order".id = course.order_id and "order".deleted_at is null
  where course.cooperative_id = ? and course.deleted_at is null`

/** How many of a cooperative's orders stand where. */
export async function countDeskTabs(
  container: MedusaContainer,
  cooperativeId: string,
): Promise<Record<DeskTab, number>> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw(`select tab, count(*)::int as count from (${tabbed}) as orders group by tab`, [
    cooperativeId,
  ])
  const counts = { todo: 0, packing: 0, sent: 0, done: 0, cancelled: 0, all: 0 }
  for (const { tab, count } of rows as { tab: DeskTab | "unpaid"; count: number }[]) {
    counts.all += count
    if (tab !== "unpaid") counts[tab] += count
  }
  return counts
}

/** A page of ids: the newest first, in `todo` the nearest deadline. */
export async function deskOrderIds(
  container: MedusaContainer,
  cooperativeId: string,
  tab: DeskTab,
  page: number,
): Promise<string[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const order = tab === "todo" ? "accept_by asc, order_id" : "placed_at desc, order_id desc"
  const { rows } = await database.raw(
    `select order_id from (${tabbed}) as orders where ? in ('all', tab) order by ${order} limit ? offset ?`,
    [cooperativeId, tab, deskOrdersPerPage, (page - 1) * deskOrdersPerPage],
  )
  return (rows as { order_id: string }[]).map(({ order_id }) => order_id)
}
