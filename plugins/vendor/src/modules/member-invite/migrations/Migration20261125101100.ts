import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125101100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "member_invite" (
      "id" text not null,
      "cooperative_id" text not null,
      "token_hash" text not null,
      "role" text not null check ("role" in ('owner', 'catalogue', 'fulfilment', 'finance')),
      "email" text null,
      "invited_by" text not null,
      "expires_at" timestamptz not null,
      "used_at" timestamptz null,
      "used_by" text null,
      "withdrawn_at" timestamptz null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "member_invite_pkey" primary key ("id"),
      constraint "member_invite_one_end" check ("used_at" is null or "withdrawn_at" is null),
      constraint "member_invite_used_by" check (("used_at" is null) = ("used_by" is null)));`)
    this.addSql(
      `create unique index if not exists "IDX_member_invite_token_hash_unique" on "member_invite" ("token_hash") where deleted_at is null;`,
    )
    this.addSql(
      `create index if not exists "IDX_member_invite_cooperative_id" on "member_invite" ("cooperative_id") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "member_invite" cascade;`)
  }
}
