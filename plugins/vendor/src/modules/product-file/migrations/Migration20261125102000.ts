import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const times = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const party = (column: string) => `check ("${column}" in ('member', 'province', 'programme'))`

/** Written by hand: a version never skips or stands still, and what happened stays written. */
export class Migration20261125102000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "product_file" (
      "id" text not null, "product_id" text not null, "cooperative_id" text not null,
      "version" integer not null default 1 check ("version" > 0), "key" text null,
      "change" jsonb null, "verdict" jsonb null, "proposed_at" timestamptz null,
      "changed_party" text not null default 'programme' ${party("changed_party")}, "changed_by" text null,
      "changed_at" timestamptz not null default now(),
      "english_party" text null check ("english_party" in ('member', 'province')), "english_by" text null, "english_at" timestamptz null,
      ${times},
      constraint "product_file_pkey" primary key ("id"),
      constraint "product_file_product_unique" unique ("product_id"),
      constraint "product_file_key_unique" unique ("cooperative_id", "key"),
      constraint "product_file_english" check (num_nulls("english_party", "english_by", "english_at") in (0, 3)));`)
    this.addSql(
      `create index if not exists "IDX_product_file_proposed" on "product_file" ("proposed_at") where "proposed_at" is not null and "verdict" is null;`,
    )
    this.addSql(`create or replace function "product_file_guard"() returns trigger language plpgsql as $$
      begin
        if new."version" <> old."version" + 1 then
          raise exception 'A product''s version rises by one with each change' using errcode = 'restrict_violation';
        end if;
        if (new."product_id", new."cooperative_id", new."key") is distinct from (old."product_id", old."cooperative_id", old."key") then
          raise exception 'A product''s file stays with its product and cooperative' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;`)
    this.addSql(`create or replace trigger "product_file_guard" before update on "product_file"
      for each row execute function "product_file_guard"();`)
    this.history()
    this.addSql(`create table if not exists "picture_upload" (
      "id" text not null, "cooperative_id" text not null, "hash" text not null check ("hash" ~ '^[0-9a-f]{32}$'), ${times},
      constraint "picture_upload_pkey" primary key ("id"),
      constraint "picture_upload_unique" unique ("cooperative_id", "hash"));`)
  }

  private history(): void {
    this.addSql(`create table if not exists "product_entry" (
      "id" text not null, "product_id" text not null, "cooperative_id" text not null,
      "party" text not null ${party("party")}, "actor_id" text null,
      "step" text not null check ("step" in ('created', 'changed', 'proposed', 'approved', 'rejected', 'withdrawn', 'imported')),
      "fields" jsonb not null, "reason" text not null default '', ${times},
      constraint "product_entry_pkey" primary key ("id"));`)
    this.addSql(
      `create index if not exists "IDX_product_entry_product" on "product_entry" ("product_id", "created_at");`,
    )
    this.addSql(`create or replace function "product_entry_refuse"() returns trigger language plpgsql as $$
      begin
        raise exception 'What happened to a product stays written' using errcode = 'restrict_violation';
      end $$;`)
    this.addSql(`create or replace trigger "product_entry_append_only" before update or delete or truncate on "product_entry"
      for each statement execute function "product_entry_refuse"();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_file", "product_entry", "picture_upload" cascade;`)
    this.addSql(`drop function if exists "product_file_guard", "product_entry_refuse";`)
  }
}
