import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125070000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "transfer_reversal" (
      "id" text not null, "payout_id" text not null, "cooperative_id" text not null, "transfer_id" text not null,
      "amount" bigint not null check ("amount" > 0), "currency_code" text not null,
      "state" text not null default 'pending' check ("state" in ('pending', 'done', 'refused')),
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "transfer_reversal_pkey" primary key ("id"));`)
    // one at a time per cooperative: the next one is computed when this one is known
    this.addSql(
      `create unique index if not exists "IDX_transfer_reversal_one_pending" on "transfer_reversal" ("cooperative_id") where "state" = 'pending';`,
    )
    this.addSql(
      `create index if not exists "IDX_transfer_reversal_cooperative" on "transfer_reversal" ("cooperative_id", "created_at");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "transfer_reversal" cascade;`)
  }
}
