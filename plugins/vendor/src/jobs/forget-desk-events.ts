import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Alerts are for desks that were away for some days at most. */
export default async function forgetDeskEvents(container: MedusaContainer): Promise<void> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.raw("delete from desk_event where created_at < now() - interval '7 days'")
}

export const config = { name: "forget-desk-events", schedule: "17 2 * * *" }
