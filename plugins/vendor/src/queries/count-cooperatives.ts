import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** How many cooperatives sell in each regency, by code. */
export async function countCooperatives(container: MedusaContainer): Promise<Map<string, number>> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows: { regency_code: string; count: string }[] = await database("cooperative")
    .where({ state: "active", deleted_at: null })
    .groupBy("regency_code")
    .select("regency_code")
    .count("id as count")
  return new Map(rows.map(({ regency_code, count }) => [regency_code, Number(count)]))
}
