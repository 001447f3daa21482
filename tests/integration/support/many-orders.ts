import type { Database } from "./describe-marketplace"

/** Copies of an order of one line with its postings, one every half an hour into the past: what a busy cooperative has. */
export async function manyOrders(database: Database, order_id: string, count: number): Promise<void> {
  const at = `now() - n * interval '25 minutes'`
  const copy = (table: string, where: string, change: string) => `
    insert into "${table}" select (jsonb_populate_record(t, ${change})).*
    from "${table}" t cross join generate_series(1, ${count}) n where ${where};`
  const id = (column: string) => `'${column}', t."${column}" || '_' || n`
  // a ledger that checks each row as it is written would take minutes
  await database.raw(`
    begin;
    set local session_replication_role = replica;
    ${copy("order", `t."id" = '${order_id}'`, `jsonb_build_object(${id("id")}, 'created_at', ${at})`)}
    ${copy("order_item", `t."order_id" = '${order_id}'`, `jsonb_build_object(${id("id")}, ${id("order_id")}, ${id("item_id")})`)}
    ${copy("order_line_item", `t."id" in (select item_id from order_item where order_id = '${order_id}')`, `jsonb_build_object(${id("id")})`)}
    insert into "order_course" ("id", "order_id", "purchase_id", "cooperative_id", "placed_at", "paid_at", "accept_by")
      select "id" || '_' || n, "order_id" || '_' || n, "purchase_id", "cooperative_id", ${at}, "paid_at", "accept_by"
      from "order_course" t cross join generate_series(1, ${count}) n where t."order_id" = '${order_id}';
    ${copy("commission_line", `t."order_id" = '${order_id}'`, `jsonb_build_object(${id("id")}, ${id("order_id")}, ${id("line_id")})`)}
    ${copy("ledger_transaction", `t."order_id" = '${order_id}'`, `jsonb_build_object(${id("id")}, ${id("order_id")}, ${id("key")}, 'occurred_at', ${at})`)}
    insert into "ledger_posting" ("transaction_id", "cooperative_id", "account", "amount")
      select p."transaction_id" || '_' || n, p."cooperative_id", p."account", p."amount"
      from "ledger_posting" p join "ledger_transaction" t on t."id" = p."transaction_id" and t."order_id" = '${order_id}'
      cross join generate_series(1, ${count}) n;
    commit;
  `)
  for (const table of [
    "order",
    "order_item",
    "order_line_item",
    "ledger_transaction",
    "ledger_posting",
    "commission_line",
  ])
    await database.raw(`analyze "${table}"`)
}
