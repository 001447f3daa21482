import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OrderSums, PurchaseSums } from "../domain/reconcile"
import { standingCapture } from "./order-facts"

/** The next orders after this id, at most so many, in the order of their ids. */
export async function orderSums(database: Knex, after: string, take: number): Promise<OrderSums[]> {
  const { rows } = await database.raw<{ rows: Record<string, string | null>[] }>(orderSql, [after, take])
  return rows.map((row) => {
    const number = (column: string) => Number(row[column] ?? 0)
    return {
      order_id: row["order_id"] ?? "",
      purchase_id: row["purchase_id"] ?? null,
      cooperative_id: row["cooperative_id"] ?? "",
      captured: number("captured"),
      refunded: number("refunded"),
      booked_captured: number("booked_captured"),
      booked_refunded: number("booked_refunded"),
      disputed: number("disputed"),
      commission: number("commission"),
      fee_tax: number("fee_tax"),
      frozen: { commission: number("frozen_commission"), tax: number("frozen_tax"), claim: number("frozen_claim") },
    }
  })
}

const native = (table: "capture" | "refund", condition: string) => `
  (select round(coalesce(sum(c."amount"), 0)) from "order_payment_collection" opc
   join "payment" p on p."payment_collection_id" = opc."payment_collection_id" and p."deleted_at" is null
   join "${table}" c on c."payment_id" = p."id" and c."deleted_at" is null
   where opc."order_id" = co."order_id" and opc."deleted_at" is null and ${condition})`

const orderSql = `
  with page as (
    select "order_id", "cooperative_id" from "cooperative_cooperative_order_order"
    where "deleted_at" is null and "order_id" > ? order by "order_id" limit ?)
  select co."order_id", co."cooperative_id", po."purchase_id", booked.*, frozen.*,
    ${native("capture", standingCapture)} as captured, ${native("refund", "true")} as refunded
  from page co
  left join "purchase_purchase_order_order" po on po."order_id" = co."order_id" and po."deleted_at" is null
  left join lateral (
    select -sum(p."amount") filter (where t."kind" in ('sale', 'shipping') and p."account" = 'held') as booked_captured,
      sum(p."amount") filter (where t."kind" = 'refund' and p."account" = 'held') as booked_refunded,
      sum(p."amount") filter (where t."kind" = 'dispute' and p."account" = 'held') as disputed,
      sum(p."amount") filter (where t."kind" = 'commission' and p."account" = 'commission') as commission,
      sum(p."amount") filter (where t."kind" = 'commission' and p."account" = 'fee_tax') as fee_tax
    from "ledger_transaction" t join "ledger_posting" p on p."transaction_id" = t."id" where t."order_id" = co."order_id") booked on true
  left join lateral (
    select sum("amount") as frozen_commission, sum("tax") as frozen_tax, sum("claim") as frozen_claim
    from "commission_line" where "order_id" = co."order_id") frozen on true
  order by co."order_id"`

/** What each purchase's charge still holds, and what its shares do: captured less refunded. Whole units. */
export async function purchaseSums(database: Knex, after: string, take: number): Promise<PurchaseSums[]> {
  const { rows } = await database.raw<{ rows: Record<keyof PurchaseSums, string>[] }>(purchaseSql, [after, take])
  return rows.map(({ purchase_id, charged, shares }) => ({
    purchase_id,
    charged: Number(charged),
    shares: Number(shares),
  }))
}

const left = (payments: string) => `
  round(coalesce((select sum(c."amount") from "capture" c join "payment" p on p."id" = c."payment_id"
      where c."deleted_at" is null and ${standingCapture} and ${payments}), 0)
    - coalesce((select sum(r."amount") from "refund" r join "payment" p on p."id" = r."payment_id"
      where r."deleted_at" is null and ${payments}), 0))`

const purchaseSql = `
  select pu."id" as purchase_id,
    ${left(`p."payment_session_id" = pu."payment_session_id"`)} as charged,
    ${left(`p."provider_id" = 'pp_share_share' and p."payment_collection_id" in (
      select opc."payment_collection_id" from "purchase_purchase_order_order" po
      join "order_payment_collection" opc on opc."order_id" = po."order_id" and opc."deleted_at" is null
      where po."purchase_id" = pu."id" and po."deleted_at" is null)`)} as shares
  from "purchase" pu
  where pu."deleted_at" is null and pu."state" = 'placed' and pu."payment_session_id" is not null and pu."id" > ?
  order by pu."id" limit ?`
