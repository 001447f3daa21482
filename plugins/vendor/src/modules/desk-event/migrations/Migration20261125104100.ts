import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125104100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "desk_event" (
      "id" bigint generated always as identity,
      "cooperative_id" text not null,
      "kind" text not null check ("kind" in ('order', 'case', 'message', 'payout')),
      "subject" text not null,
      "key" text not null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "desk_event_pkey" primary key ("id"));`)
    this.addSql(
      `create index if not exists "IDX_desk_event_cooperative_id_created_at" on "desk_event" ("cooperative_id", "created_at");`,
    )
    this.addSql(`create index if not exists "IDX_desk_event_created_at" on "desk_event" ("created_at");`)
    // events may come twice: each thing is told once
    this.addSql(
      `create unique index if not exists "IDX_desk_event_key_unique" on "desk_event" ("key");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "desk_event" cascade;`)
  }
}
