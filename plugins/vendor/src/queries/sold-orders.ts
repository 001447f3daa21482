import { ownAccounts } from "./ledger-entries"

/**
 * A cooperative's orders whose money first came in within a period, and when; by the ledger. Needs `:cooperative_id`, `:since`, `:until`.
 * An order that is paid in two parts counts once, with the first.
 */
export const soldOrders = `
  select t."order_id", min(t."occurred_at") as at
  from "ledger_transaction" t join "ledger_posting" p on p."transaction_id" = t."id" and p."account" in ${ownAccounts}
  where t."cooperative_id" = :cooperative_id and t."occurred_at" >= :since and t."occurred_at" < :until
    and t."kind" in ('sale', 'shipping') and t."order_id" is not null
    and not exists (select 1 from "ledger_transaction" earlier where earlier."order_id" = t."order_id"
      and earlier."kind" in ('sale', 'shipping') and earlier."occurred_at" < :since)
  group by t."order_id" having sum(p."amount") > 0`
