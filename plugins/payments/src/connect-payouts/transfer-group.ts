import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PayoutRow } from "@opop/vendor/workflows/payouts-of"

/**
 * What became available for this payout since the one before it. When it is all of one purchase, the transfer goes into the group of
 * that purchase's payment; else it belongs to none, and the statement says what it is made of.
 */
export async function transferGroup(container: MedusaContainer, payout: PayoutRow): Promise<string | null> {
  const database: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { group: string | null }[] }>(
    `select distinct pu."payment_session_id" as group
     from "ledger_transaction" t
     join "ledger_posting" p on p."transaction_id" = t."id" and p."account" = 'available'
     left join "purchase" pu on pu."id" = t."purchase_id"
     where t."cooperative_id" = ? and t."payout_id" is null and t."created_at" <= ?
       and t."created_at" > coalesce((select max("created_at") from "payout"
         where "cooperative_id" = ? and "created_at" < ? and "state" in ('scheduled', 'sent', 'paid')), '-infinity')
     limit 2`,
    [payout.cooperative_id, payout.created_at, payout.cooperative_id, payout.created_at],
  )
  return rows.length === 1 ? (rows[0]?.group ?? null) : null
}
