import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125043100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "commission_rule" (
      "id" text not null,
      "name" text not null,
      "rank" integer not null,
      "cooperative_id" text null,
      "level" text null,
      "category_id" text null,
      "product_id" text null,
      "basis_points" integer not null check ("basis_points" between 0 and 10000),
      "fixed" integer not null default 0 check ("fixed" >= 0),
      "floor" integer null check ("floor" >= 0),
      "cap" integer null check ("cap" >= 0),
      "on_shipping" boolean not null default false,
      "valid_from" text not null check ("valid_from" ~ '^\\d{4}-\\d{2}-\\d{2}$'),
      "valid_to" text null check ("valid_to" ~ '^\\d{4}-\\d{2}-\\d{2}$'),
      "note" text not null default '',
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "commission_rule_pkey" primary key ("id"));`)
    this.addSql(
      `create index if not exists "IDX_commission_rule_rank" on "commission_rule" ("rank") where deleted_at is null;`,
    )
    this.addSql(`create table if not exists "commission_line" (
      "id" text not null,
      "order_id" text not null,
      "line_id" text not null,
      "cooperative_id" text not null,
      "kind" text not null check ("kind" in ('item', 'shipping')),
      "base" bigint not null check ("base" >= 0),
      "claim" bigint not null check ("claim" >= 0),
      "amount" bigint not null check ("amount" between 0 and "base"),
      "tax" bigint not null check ("tax" >= 0),
      "rule_id" text null,
      "rule" jsonb null,
      "frozen_at" timestamptz not null default now(),
      constraint "commission_line_pkey" primary key ("id"),
      constraint "commission_line_order_line_unique" unique ("order_id", "line_id"),
      constraint "commission_line_rule_foreign" foreign key ("rule_id") references "commission_rule" ("id"));`)
    this.addSql(
      `create index if not exists "IDX_commission_line_rule_id" on "commission_line" ("rule_id") where "rule_id" is not null;`,
    )
    this.addSql(`create or replace function "commission_line_refuse_change"() returns trigger language plpgsql as $$
      begin
        raise exception 'Commission is frozen when it is written' using errcode = 'restrict_violation';
      end $$;`)
    this.addSql(`create or replace trigger "commission_line_frozen" before update on "commission_line"
      for each statement execute function "commission_line_refuse_change"();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "commission_line" cascade;`)
    this.addSql(`drop table if exists "commission_rule" cascade;`)
    this.addSql(`drop function if exists "commission_line_refuse_change"();`)
  }
}
