import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125101200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "member_session" (
      "id" text not null,
      "member_id" text not null,
      "token_hash" text not null,
      "user_agent" text not null default '',
      "issued_at" timestamptz not null,
      "expires_at" timestamptz not null,
      "last_seen_at" timestamptz not null,
      "revoked_at" timestamptz null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "member_session_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_member_session_token_hash_unique" on "member_session" ("token_hash") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_member_session_member_id" on "member_session" ("member_id") where deleted_at is null;`,
    )
    this.addSql(`create table if not exists "session_cutoff" (
      "id" text not null,
      "member_id" text not null,
      "at" timestamptz not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "session_cutoff_pkey" primary key ("id"));`)
    this.addSql(
      `create unique index if not exists "IDX_session_cutoff_member_id_unique" on "session_cutoff" ("member_id") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "member_session" cascade;`)
    this.addSql(`drop table if exists "session_cutoff" cascade;`)
  }
}
