import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BestProduct } from "../contract/sales"
import type { SalesPeriod } from "../domain/sales-period"
import { soldOrders } from "./sold-orders"

type Row = { product_id: string; title: string; pieces: string; revenue: string; orders: string; views: string }

const most = 10

/** What sold best of the orders of a period; how it is counted: `bestProduct` in the contract. */
export async function bestProducts(
  database: Knex,
  cooperative_id: string,
  { from, to, since, until }: SalesPeriod,
): Promise<BestProduct[]> {
  const { rows } = await database.raw<{ rows: Row[] }>(sql, { cooperative_id, from, to, since, until, most })
  return rows.map(({ product_id, title, pieces, revenue, orders, views }) => ({
    product_id,
    title,
    pieces: Number(pieces),
    revenue: Number(revenue),
    orders: Number(orders),
    views: Number(views),
  }))
}

const sql = `
  with sold as (${soldOrders}),
  lines as (
    select sold."order_id", line."id" as line_id, line."product_id", line."product_title", item."quantity",
      coalesce(frozen."claim", line."unit_price" * item."quantity") as paid
    from sold
    join "order" o on o."id" = sold."order_id" and o."status" <> 'canceled'
    left join "order_course" course on course."order_id" = o."id" and course."deleted_at" is null
    join "order_item" item on item."order_id" = o."id" and item."version" = o."version" and item."deleted_at" is null
    join "order_line_item" line on line."id" = item."item_id" and line."product_id" is not null
    left join "commission_line" frozen on frozen."order_id" = o."id" and frozen."line_id" = line."id"
    where course."cancelled_at" is null),
  named as (
    select c."id", c."agreed", c."goods_back", lines."line_id", said."quantity" as back,
      lines."paid" * said."quantity" / nullif(lines."quantity", 0) as worth
    from "order_case" c
    cross join lateral jsonb_to_recordset(c."lines") as said("line_id" text, "quantity" integer)
    join lines on lines."order_id" = c."order_id" and lines."line_id" = said."line_id"
    where c."cooperative_id" = :cooperative_id and c."state" = 'settled' and c."deleted_at" is null),
  dealt as (
    select "line_id", case when "goods_back" then "back" else 0 end as back,
      coalesce("agreed" * "worth" / nullif(sum("worth") over (partition by "id"), 0), 0) as given
    from named),
  lost as (select "line_id", sum("back") as back, sum("given") as given from dealt group by "line_id"),
  ranked as (
    select lines."product_id", coalesce(max(lines."product_title"), '') as title, count(distinct lines."order_id") as orders,
      sum(lines."quantity" - coalesce(lost."back", 0)) as pieces,
      round(sum(lines."paid" - coalesce(lost."given", 0))) as revenue
    from lines left join lost on lost."line_id" = lines."line_id"
    group by lines."product_id"
    order by revenue desc, pieces desc, lines."product_id" limit :most)
  select ranked.*, coalesce((select sum("views") from "product_view_day" v
      where v."product_id" = ranked."product_id" and v."day" between :from and :to), 0) as views
  from ranked
  order by ranked."revenue" desc, ranked."pieces" desc, ranked."product_id"`
