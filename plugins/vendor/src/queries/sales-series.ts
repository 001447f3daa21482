import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SalesFigures } from "../contract/sales"
import type { SalesPeriod } from "../domain/sales-period"
import { ownAccounts } from "./ledger-entries"
import { soldOrders } from "./sold-orders"

type Name = keyof SalesFigures
type Row = { period: string; name: Name; value: string }

const kinds = `'sale', 'shipping', 'refund', 'dispute', 'commission'`
const nameOf = `case t."kind" when 'sale' then 'goods' when 'refund' then 'refunds' when 'dispute' then 'disputes' else t."kind" end`

/** What was sold in each day or month of a period: money from the ledger's postings, pieces from the orders, views as counted. */
export async function salesSeries(
  database: Knex,
  cooperative_id: string,
  { by, from, to, since, until }: SalesPeriod,
): Promise<Row[]> {
  const format = by === "day" ? "YYYY-MM-DD" : "YYYY-MM"
  const period = (moment: string) => `to_char(${moment} at time zone 'Asia/Jakarta', '${format}')`
  const { rows } = await database.raw<{ rows: Row[] }>(
    `with sold as (${soldOrders}), pieces as (
       select sold."order_id", sold."at", coalesce(sum(item."quantity"), 0) as pieces
       from sold join "order" o on o."id" = sold."order_id"
       left join "order_item" item on item."order_id" = o."id" and item."version" = o."version" and item."deleted_at" is null
       group by sold."order_id", sold."at")
     select ${period(`t."occurred_at"`)} as period, ${nameOf} as name, sum(p."amount") as value
     from "ledger_transaction" t join "ledger_posting" p on p."transaction_id" = t."id" and p."account" in ${ownAccounts}
     where t."cooperative_id" = :cooperative_id and t."occurred_at" >= :since and t."occurred_at" < :until and t."kind" in (${kinds})
     group by 1, 2
     union all select ${period(`"at"`)}, 'orders', count(*) from sold group by 1
     union all select ${period(`"at"`)}, 'pieces', sum(pieces) from pieces group by 1
     union all select left("day", ${format.length}), 'views', sum("views") from "product_view_day"
       where "cooperative_id" = :cooperative_id and "day" between :from and :to group by 1`,
    { cooperative_id, since, until, from, to },
  )
  return rows
}
