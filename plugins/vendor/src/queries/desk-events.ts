import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DeskEvent } from "../contract/desk-event"

export type DeskEventRow = DeskEvent & { id: number; cooperative_id: string }
type Row = { id: string; cooperative_id: string; kind: DeskEvent["kind"]; subject: string; created_at: Date }

/** What happened lately to these cooperatives; rows may become visible a little out of order, so a window is read, not a tail. */
export async function recentDeskEvents(container: MedusaContainer, cooperativeIds: string[]): Promise<DeskEventRow[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(
    `select id, cooperative_id, kind, subject, created_at from desk_event
    where cooperative_id = any(?) and created_at > now() - interval '2 minutes' order by id`,
    [cooperativeIds],
  )
  return rows.map(show)
}

/** What a desk has missed since the event it saw last, at most a hundred. */
export async function deskEventsAfter(
  container: MedusaContainer,
  cooperativeId: string,
  after: number,
): Promise<DeskEventRow[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(
    `select id, cooperative_id, kind, subject, created_at from desk_event
    where cooperative_id = ? and id > ? order by id limit 100`,
    [cooperativeId, after],
  )
  return rows.map(show)
}

/** The number that the next events will be above. */
export async function lastDeskEvent(container: MedusaContainer, cooperativeId: string): Promise<number> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { last: string | null }[] }>(
    "select max(id) as last from desk_event where cooperative_id = ?",
    [cooperativeId],
  )
  return Number(rows[0]?.last ?? 0)
}

const show = ({ created_at, id, ...row }: Row): DeskEventRow => ({
  ...row,
  id: Number(id),
  at: new Date(created_at).toISOString(),
})
