import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const times = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261125050000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "programme_setting" (
      "id" text not null check ("id" = 'programme'),
      "capture" text not null check ("capture" in ('at_once', 'on_acceptance')),
      "accept_hours" integer not null check ("accept_hours" between 1 and 720),
      "return_days" integer not null check ("return_days" between 0 and 365),
      "receive_days" integer not null check ("receive_days" between 0 and 365),
      "receive_days_abroad" integer not null check ("receive_days_abroad" between 0 and 365),
      "answer_days" integer not null check ("answer_days" between 1 and 365),
      "payout_weekday" integer not null check ("payout_weekday" between 1 and 7),
      "payout_minimum" integer not null check ("payout_minimum" >= 0),
      "fee_taxable" boolean not null,
      "changed_by" text null, ${times},
      constraint "programme_setting_pkey" primary key ("id"),
      constraint "programme_setting_stays" check ("deleted_at" is null));`)
    this.addSql(`create table if not exists "programme_change" (
      "id" text not null, "before" jsonb not null, "after" jsonb not null, "actor" text null, ${times},
      constraint "programme_change_pkey" primary key ("id"));`)
    this.addSql(`create or replace function "programme_setting_note_change"() returns trigger language plpgsql as $$
      begin
        insert into "programme_change" ("id", "before", "after", "actor") values (
          'prch_' || replace(gen_random_uuid()::text, '-', ''),
          to_jsonb(old) - array['id', 'changed_by', 'created_at', 'updated_at', 'deleted_at'],
          to_jsonb(new) - array['id', 'changed_by', 'created_at', 'updated_at', 'deleted_at'], new."changed_by");
        return null;
      end $$;`)
    this.addSql(`create or replace trigger "programme_setting_changed" after update on "programme_setting"
      for each row execute function "programme_setting_note_change"();`)
    this.addSql(`create or replace function "programme_change_refuse"() returns trigger language plpgsql as $$
      begin raise exception 'What was changed in the programme stays on record'; end $$;`)
    this.addSql(`create or replace trigger "programme_change_append_only" before update or delete on "programme_change"
      for each row execute function "programme_change_refuse"();`)
    this.addSql(`create table if not exists "tax_period" (
      "id" text not null, "code" text not null check ("code" = 'ppn'),
      "basis_points" integer not null check ("basis_points" between 0 and 10000),
      "valid_from" text not null check ("valid_from" ~ '^\\d{4}-\\d{2}-\\d{2}$'),
      "valid_to" text null check ("valid_to" ~ '^\\d{4}-\\d{2}-\\d{2}$' and "valid_to" >= "valid_from"),
      "source_url" text not null, "verified_on" text not null, ${times},
      constraint "tax_period_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_tax_period_code_valid_from" on "tax_period" ("code", "valid_from") where deleted_at is null;`,
    )
    // 12 % of eleven twelfths of the price for all but luxuries (PMK 131/2024)
    this.addSql(`insert into "tax_period" ("id", "code", "basis_points", "valid_from", "source_url", "verified_on")
      values ('tax_ppn_2025', 'ppn', 1100, '2025-01-01', 'https://jdih.kemenkeu.go.id (PMK 131/2024)', '2026-11-24')
      on conflict do nothing;`)
  }

  override async down(): Promise<void> {
    for (const table of ["programme_setting", "programme_change", "tax_period"])
      this.addSql(`drop table if exists "${table}" cascade;`)
    for (const name of ["programme_setting_note_change", "programme_change_refuse"])
      this.addSql(`drop function if exists "${name}"();`)
  }
}
