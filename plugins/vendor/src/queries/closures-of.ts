import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ClosureWindow } from "../contract/store-settings"

type Row = { cooperative_id: string; from: string; until: string; message: string; message_en: string }

/** The closures that cooperatives have set, past ones included: what they mean now says `domain/store-closure`. */
export async function closuresOf(
  container: MedusaContainer,
  cooperative_ids: readonly string[],
): Promise<Map<string, ClosureWindow>> {
  const ids = [...new Set(cooperative_ids)]
  if (!ids.length) return new Map()
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(
    `select cooperative_id, closed_from as "from", closed_until as "until", closed_message as message,
       closed_message_en as message_en
     from store_setting where cooperative_id = any(?) and closed_from is not null and deleted_at is null`,
    [ids],
  )
  return new Map(
    rows.map(({ cooperative_id, from, until, message, message_en }) => [
      cooperative_id,
      { from, until, message: { id: message, en: message_en } },
    ]),
  )
}
