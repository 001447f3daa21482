import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125094000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "store_change" (
      "id" text not null,
      "cooperative_id" text not null,
      "kind" text not null,
      "party" text not null check ("party" in ('member', 'province', 'programme')),
      "actor_id" text null,
      "subject" text not null,
      "label" text not null default '',
      "before" jsonb null,
      "after" jsonb null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "store_change_pkey" primary key ("id"));`)
    this.addSql(
      `create index if not exists "IDX_store_change_cooperative_id_created_at" on "store_change" ("cooperative_id", "created_at") where deleted_at is null;`,
    )
    this.addSql(`create or replace function "store_change_refuse"() returns trigger language plpgsql as $$
      begin
        raise exception 'What was changed in a store stays written';
      end $$;`)
    this.addSql(`create or replace trigger "store_change_append_only" before update or delete on "store_change"
      for each row execute function "store_change_refuse"();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "store_change" cascade;`)
    this.addSql(`drop function if exists "store_change_refuse";`)
  }
}
