import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { standingCapture } from "./order-facts"

/** Orders of the last days with a capture or refund that the ledger does not know, or with one in the ledger that is no more. */
export async function unbookedOrders(container: MedusaContainer): Promise<string[]> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { order_id: string }[] }>(sql)
  return rows.map(({ order_id }) => order_id)
}

const recently = (column: string) => `${column} > now() - interval '7 days'`

const unbooked = (table: "capture" | "refund", keys: string, condition: string) => `
  select opc."order_id" from "${table}" c
  join "payment" p on p."id" = c."payment_id" and p."deleted_at" is null
  join "order_payment_collection" opc on opc."payment_collection_id" = p."payment_collection_id" and opc."deleted_at" is null
  join "cooperative_cooperative_order_order" co on co."order_id" = opc."order_id" and co."deleted_at" is null
  where ${recently('c."created_at"')} and c."deleted_at" is null and c."amount" >= 1 and ${condition}
    and not exists (select 1 from "ledger_transaction" t where t."key" in (${keys}))`

const sql = `
  ${unbooked("capture", `'sale:' || c."id", 'shipping:' || c."id"`, standingCapture)}
  union ${unbooked("refund", `'refund:' || c."id"`, "true")}
  union select t."order_id" from "ledger_transaction" t
  where ${recently('t."created_at"')} and t."kind" = 'refund' and t."key" not like '%:void'
    and not exists (select 1 from "refund" r where 'refund:' || r."id" = t."key" and r."deleted_at" is null)
    and not exists (select 1 from "ledger_transaction" v where v."key" = t."key" || ':void')`
