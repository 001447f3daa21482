import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Stand-in. */
export class Migration20261125042900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "tax_period" ("id" text primary key, "code" text not null, "basis_points" integer not null,
      "valid_from" text not null, "valid_to" text null, "source_url" text not null default '', "verified_on" text not null default '',
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null);`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "tax_period" cascade;`)
  }
}
