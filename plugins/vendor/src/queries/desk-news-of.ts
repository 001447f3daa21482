import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { NewDeskEvent } from "../workflows/note-desk-event"

const sources = {
  // each message of a case is news of its own
  case: `select cooperative_id, id || ':' || coalesce((select message.id from order_case_message message
    where message.case_id = order_case.id order by message.created_at desc limit 1), '') as key from order_case where id = ?`,
  payout: "select cooperative_id, id as key from payout where id = ?",
} as const

/** Whose desk a case or a payout concerns; null for one that is gone. */
export async function deskNewsOf(
  container: MedusaContainer,
  kind: keyof typeof sources,
  id: string,
): Promise<NewDeskEvent | null> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { cooperative_id: string; key: string }[] }>(sources[kind], [id])
  return rows[0] ? { ...rows[0], kind, subject: id } : null
}
