import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125106200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "product_view_day" (
      "id" text not null, "product_id" text not null, "cooperative_id" text not null,
      "day" text not null check ("day" ~ '^\\d{4}-\\d{2}-\\d{2}$'), "views" integer not null check ("views" > 0),
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "product_view_day_pkey" primary key ("id"),
      constraint "product_view_day_once" unique ("product_id", "day"));`)
    this.addSql(
      `create index if not exists "IDX_product_view_day_cooperative_id_day" on "product_view_day" ("cooperative_id", "day") include ("product_id", "views");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_view_day" cascade;`)
  }
}
