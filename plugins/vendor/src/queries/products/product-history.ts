import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "zod"
import type { productHistoryAnswer } from "../../contract/desk-product"
import { CodedError } from "../../domain/coded-error"
import { actorNames } from "../actor-names"
import { productRows } from "./product-row"

type Entry = z.infer<typeof productHistoryAnswer>["entries"][number]
type Row = Omit<Entry, "at" | "by"> & { created_at: Date; party: Entry["by"]["party"]; actor_id: string | null }

/** More than anybody reads. */
const most = 200

/**
 * What happened to one of a cooperative's products, newest first.
 * @throws CodedError `product_not_found`
 */
export async function productHistory(
  container: MedusaContainer,
  cooperative_id: string,
  product_id: string,
): Promise<z.infer<typeof productHistoryAnswer>> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (!(await productRows(database, cooperative_id, [product_id])).size)
    throw new CodedError("product_not_found", `No product ${product_id}`)
  const rows: Row[] = await database("product_entry")
    .select("created_at", "party", "actor_id", "step", "fields", "reason")
    .where({ product_id, cooperative_id })
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(most)
  const names = await actorNames(
    database,
    rows.map(({ actor_id }) => actor_id),
  )
  return {
    entries: rows.map(({ created_at, party, actor_id, step, fields, reason }) => ({
      at: new Date(created_at).toISOString(),
      by: { party, name: names.get(actor_id ?? "") ?? "" },
      step,
      fields,
      reason,
    })),
  }
}
