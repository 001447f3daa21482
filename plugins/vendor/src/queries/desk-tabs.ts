import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type DeskTab, deskOrdersPerPage } from "../contract/desk"

/** How near the end of the time to accept is pressing. */
const acceptSoon = "now() + interval '12 hours'"

/** Orders that somebody must look at now; each part has an index that holds little more than what it finds. Takes the id five times. */
const pressing = `
  select order_id from order_course where cooperative_id = ? and stage = 'new' and accept_by <= ${acceptSoon} and deleted_at is null
  union select order_id from order_course where cooperative_id = ? and stage in ('to_pack', 'to_ship') and dispatch_by <= now() and deleted_at is null
  union select order_id from order_course where cooperative_id = ? and part_sent_at is not null and sent_at is null and deleted_at is null
  union select order_id from order_parcel where cooperative_id = ? and returned_at is not null and deleted_at is null
  union select order_id from order_case where cooperative_id = ? and state in ('open', 'agreed') and not refund_due and deleted_at is null`
const fiveTimes = (cooperativeId: string) => [cooperativeId, cooperativeId, cooperativeId, cooperativeId, cooperativeId]

/** How many of a cooperative's orders stand where; one that is not paid yet is in no tab but `all`. */
export async function countDeskTabs(
  container: MedusaContainer,
  cooperativeId: string,
): Promise<Record<DeskTab, number>> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw(
    `select stage, count(*)::int as count from order_course where cooperative_id = ? and deleted_at is null group by stage
    union all select 'needs_action', (select count(*)::int from (${pressing}) as pressing)`,
    [cooperativeId, ...fiveTimes(cooperativeId)],
  )
  const counts = { needs_action: 0, new: 0, to_pack: 0, to_ship: 0, shipped: 0, done: 0, cancelled: 0, all: 0 }
  for (const { stage, count } of rows as { stage: DeskTab | "unpaid"; count: number }[]) {
    if (stage !== "needs_action") counts.all += count
    if (stage !== "unpaid") counts[stage] = count
  }
  return counts
}

/** A page of ids: the newest first; where there is a deadline, the nearest. */
export async function deskOrderIds(
  container: MedusaContainer,
  cooperativeId: string,
  tab: DeskTab,
  page: number,
): Promise<string[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { from, order, bindings } = pageOf(tab, cooperativeId)
  const { rows } = await database.raw(
    `select order_id from order_course where ${from} order by ${order} limit ? offset ?`,
    [...bindings, deskOrdersPerPage, (page - 1) * deskOrdersPerPage],
  )
  return (rows as { order_id: string }[]).map(({ order_id }) => order_id)
}

function pageOf(tab: DeskTab, cooperativeId: string): { from: string; order: string; bindings: string[] } {
  const own = "cooperative_id = ? and deleted_at is null"
  const newest = "placed_at desc, order_id desc"
  if (tab === "all") return { from: own, order: newest, bindings: [cooperativeId] }
  if (tab === "needs_action")
    return {
      from: `${own} and order_id in (${pressing})`,
      order: "case stage when 'new' then accept_by else dispatch_by end, order_id",
      bindings: [cooperativeId, ...fiveTimes(cooperativeId)],
    }
  const dated = { new: "accept_by, order_id", to_pack: "dispatch_by, order_id", to_ship: "dispatch_by, order_id" }
  return {
    from: `${own} and stage = '${tab}'`,
    order: tab in dated ? dated[tab as keyof typeof dated] : newest,
    bindings: [cooperativeId],
  }
}
