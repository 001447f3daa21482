import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DeskEventKind } from "../contract/desk-event"

export type NewDeskEvent = {
  cooperative_id: string
  kind: DeskEventKind
  /** Id of the order, case, message or payout. */
  subject: string
  /** The same key again is the same event: those of the bus may come twice. */
  key: string
}

/** Tells the desks of a cooperative that something has happened; they hear of it within seconds, in whichever process they are. */
export async function noteDeskEvent(container: MedusaContainer, event: NewDeskEvent): Promise<void> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { cooperative_id, kind, subject, key } = event
  await database.raw(
    "insert into desk_event (cooperative_id, kind, subject, key) values (?, ?, ?, ?) on conflict do nothing",
    [cooperative_id, kind, subject, `${kind}:${key}`],
  )
}
