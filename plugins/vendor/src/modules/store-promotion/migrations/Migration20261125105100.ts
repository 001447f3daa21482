import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const day = "'^\\d{4}-\\d{2}-\\d{2}$'"

export class Migration20261125105100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "store_promotion" (
      "id" text not null,
      "cooperative_id" text not null,
      "promotion_id" text not null,
      "version" integer not null default 1,
      "name" text not null,
      "kind" text not null check ("kind" in ('percentage', 'amount', 'free_shipping')),
      "value" integer not null,
      "code" text null check ("code" ~ '^[A-Z0-9]{4,20}$'),
      "minimum" integer not null default 0 check ("minimum" >= 0),
      "usage_limit" integer null check ("usage_limit" > 0),
      "product_ids" text[] null,
      "from_day" text not null check ("from_day" ~ ${day}),
      "until_day" text null check ("until_day" ~ ${day} and "until_day" >= "from_day"),
      "ended_at" timestamptz null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "store_promotion_pkey" primary key ("id"),
      constraint "store_promotion_value" check (
        "kind" = 'percentage' and "value" between 1 and 90 or "kind" = 'amount' and "value" > 0
        or "kind" = 'free_shipping' and "value" = 0
      ));`)
    this.addSql(
      `create index if not exists "IDX_store_promotion_cooperative_id_created_at" on "store_promotion" ("cooperative_id", "created_at") where deleted_at is null;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_store_promotion_promotion_id_unique" on "store_promotion" ("promotion_id") where deleted_at is null;`,
    )
    this.addSql(
      `create unique index if not exists "IDX_store_promotion_code_unique" on "store_promotion" ("code") where code is not null and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "store_promotion" cascade;`)
  }
}
