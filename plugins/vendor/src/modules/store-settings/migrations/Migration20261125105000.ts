import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const day = "'^\\d{4}-\\d{2}-\\d{2}$'"

export class Migration20261125105000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "store_setting" (
      "id" text not null,
      "cooperative_id" text not null,
      "version" integer not null check ("version" > 0),
      "logo" text null check ("logo" ~ '^[0-9a-f]{32}$'),
      "banner" text null check ("banner" ~ '^[0-9a-f]{32}$'),
      "closed_from" text null check ("closed_from" ~ ${day}),
      "closed_until" text null check ("closed_until" ~ ${day}),
      "closed_message" text not null default '',
      "closed_message_en" text not null default '',
      "handling_days" integer not null default 2 check ("handling_days" between 1 and 14),
      "returns_choice" text not null default 'faults' check ("returns_choice" in ('faults', 'unopened')),
      "returns_text" text not null default '',
      "returns_text_en" text not null default '',
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "store_setting_pkey" primary key ("id"),
      constraint "store_setting_closure" check (
        ("closed_from" is null) = ("closed_until" is null) and ("closed_from" is null or "closed_from" <= "closed_until")
      ));`)
    this.addSql(
      `create unique index if not exists "IDX_store_setting_cooperative_id_unique" on "store_setting" ("cooperative_id") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "store_setting" cascade;`)
  }
}
