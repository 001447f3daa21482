import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Written by hand: what makes the ledger trustworthy lives in the database and not in whoever writes to it. */
export class Migration20261125043000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "ledger_transaction" (
      "id" text not null,
      "key" text not null,
      "kind" text not null check ("kind" in ('sale', 'shipping', 'commission', 'refund', 'dispute', 'adjustment', 'release', 'transfer', 'payout')),
      "cooperative_id" text not null,
      "currency_code" text not null,
      "order_id" text null,
      "purchase_id" text null,
      "payout_id" text null,
      "note" text not null default '',
      "actor" text null,
      "occurred_at" timestamptz not null default now(),
      "created_at" timestamptz not null default now(),
      constraint "ledger_transaction_pkey" primary key ("id"),
      constraint "ledger_transaction_key_unique" unique ("key"),
      constraint "ledger_transaction_owner_unique" unique ("id", "cooperative_id"));`)
    this.addSql(`create table if not exists "ledger_posting" (
      "id" bigint generated always as identity,
      "transaction_id" text not null,
      "cooperative_id" text not null,
      "account" text not null check ("account" in ('held', 'pending', 'available', 'in_transit', 'commission', 'fee_tax')),
      "amount" bigint not null check ("amount" <> 0),
      constraint "ledger_posting_pkey" primary key ("id"),
      constraint "ledger_posting_account_unique" unique ("transaction_id", "account"),
      constraint "ledger_posting_transaction_foreign" foreign key ("transaction_id", "cooperative_id")
        references "ledger_transaction" ("id", "cooperative_id"));`)
    this.addSql(
      `create index if not exists "IDX_ledger_transaction_statement" on "ledger_transaction" ("cooperative_id", "occurred_at", "id");`,
    )
    this.addSql(
      `create index if not exists "IDX_ledger_transaction_order" on "ledger_transaction" ("order_id") where "order_id" is not null;`,
    )
    this.addSql(
      `create index if not exists "IDX_ledger_transaction_created_at" on "ledger_transaction" ("created_at");`,
    )
    this.addSql(
      `create index if not exists "IDX_ledger_transaction_payout" on "ledger_transaction" ("payout_id") where "payout_id" is not null;`,
    )
    this.addSql(
      `create index if not exists "IDX_ledger_posting_balance" on "ledger_posting" ("cooperative_id", "account") include ("amount");`,
    )
    this.refuseChanges()
    this.refuseUnbalanced()
    this.addSql(`create table if not exists "reconciliation_run" (
      "id" text not null, "orders" integer not null, "purchases" integer not null, "differences" jsonb not null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "reconciliation_run_pkey" primary key ("id"));`)
    this.addSql(
      `create index if not exists "IDX_reconciliation_run_created_at" on "reconciliation_run" ("created_at") where deleted_at is null;`,
    )
  }

  private refuseChanges(): void {
    this.addSql(`create or replace function "ledger_refuse_change"() returns trigger language plpgsql as $$
      begin
        raise exception 'The ledger is append-only: % of % is refused', tg_op, tg_table_name using errcode = 'restrict_violation';
      end $$;`)
    for (const table of ["ledger_transaction", "ledger_posting"])
      this.addSql(`create or replace trigger "${table}_append_only" before update or delete or truncate on "${table}"
        for each statement execute function "ledger_refuse_change"();`)
  }

  private refuseUnbalanced(): void {
    this.addSql(`create or replace function "ledger_refuse_unbalanced"() returns trigger language plpgsql as $$
      declare
        transaction_of text := case when tg_table_name = 'ledger_posting' then to_jsonb(new) ->> 'transaction_id' else to_jsonb(new) ->> 'id' end;
        total numeric;
        postings integer;
      begin
        select coalesce(sum("amount"), 0), count(*) into total, postings from "ledger_posting" where "transaction_id" = transaction_of;
        if total <> 0 or postings < 2 then
          raise exception 'Ledger transaction % does not balance: % in % postings', transaction_of, total, postings using errcode = 'check_violation';
        end if;
        return null;
      end $$;`)
    for (const table of ["ledger_transaction", "ledger_posting"])
      this.addSql(`create constraint trigger "${table}_balanced" after insert on "${table}"
        deferrable initially deferred for each row execute function "ledger_refuse_unbalanced"();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ledger_posting", "ledger_transaction", "reconciliation_run" cascade;`)
    this.addSql(`drop function if exists "ledger_refuse_change"(), "ledger_refuse_unbalanced"();`)
  }
}
