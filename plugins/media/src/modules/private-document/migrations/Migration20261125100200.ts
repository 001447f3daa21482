import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125100200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "private_document" (
      "id" text not null, "owner" text not null, "kind" text not null check ("kind" in ('pdf', 'picture')),
      "sha256" text not null check ("sha256" ~ '^[0-9a-f]{64}$'), "size" integer not null check ("size" > 0),
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "private_document_pkey" primary key ("id"));`)
    this.addSql(
      `create index if not exists "IDX_private_document_owner" on "private_document" ("owner") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "private_document" cascade;`)
  }
}
