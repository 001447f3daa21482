import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125103000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "product_import" (
      "id" text not null, "cooperative_id" text not null, "member_id" text not null, "key" text not null,
      "file_name" text not null default '', "format" text not null check ("format" in ('csv', 'xlsx')),
      "state" text not null default 'checked'
        check ("state" in ('checked', 'confirmed', 'running', 'done', 'failed', 'discarded', 'expired')),
      "rows" integer not null check ("rows" >= 0), "counts" jsonb not null,
      "problem_count" integer not null default 0 check ("problem_count" >= 0), "problems" jsonb not null,
      "hint_count" integer not null default 0 check ("hint_count" >= 0), "hints" jsonb not null, "changes" jsonb not null,
      "progress" integer not null default 0 check ("progress" between 0 and 100),
      "attempt" integer not null default 0, "beat_at" timestamptz null,
      "failure" text null check ("failure" in
        ('changed_meanwhile', 'product_limit_reached', 'picture_unknown', 'stock_reserved', 'interrupted', 'unexpected')),
      "noted" boolean not null default false, "expires_at" timestamptz not null,
      "started_at" timestamptz null, "finished_at" timestamptz null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "product_import_pkey" primary key ("id"),
      constraint "product_import_key_unique" unique ("cooperative_id", "key"),
      constraint "product_import_whole" check ("problem_count" = 0 or "state" in ('checked', 'discarded', 'expired')),
      constraint "product_import_failure" check (("failure" is not null) = ("state" = 'failed')));`)
    this.addSql(
      `create index if not exists "IDX_product_import_cooperative" on "product_import" ("cooperative_id", "created_at");`,
    )
    this.addSql(
      `create unique index if not exists "IDX_product_import_one_running" on "product_import" ("cooperative_id") where "state" in ('confirmed', 'running');`,
    )
    this.addSql(
      `create index if not exists "IDX_product_import_due" on "product_import" ("state", "beat_at") where "state" in ('checked', 'confirmed', 'running') or not "noted";`,
    )
    // what is to be written: large, of use only until it is
    this.addSql(`create table if not exists "product_import_plan" (
      "import_id" text not null, "products" jsonb not null,
      constraint "product_import_plan_pkey" primary key ("import_id"),
      constraint "product_import_plan_import" foreign key ("import_id") references "product_import" ("id") on delete cascade);`)
    this.addSql(`create or replace function "product_import_guard"() returns trigger language plpgsql as $$
      begin
        if (new."id", new."cooperative_id", new."key", new."rows", new."problem_count")
          is distinct from (old."id", old."cooperative_id", old."key", old."rows", old."problem_count") then
          raise exception 'What an import is about never changes' using errcode = 'restrict_violation';
        end if;
        if new."state" <> old."state" and not coalesce((old."state", new."state") in (
          ('checked', 'confirmed'), ('checked', 'discarded'), ('checked', 'expired'),
          ('confirmed', 'running'), ('confirmed', 'failed'), ('running', 'done'), ('running', 'failed')), false) then
          raise exception 'An import that is % does not become %', old."state", new."state" using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;`)
    this.addSql(`create or replace trigger "product_import_guard" before update on "product_import"
      for each row execute function "product_import_guard"();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "product_import_plan", "product_import" cascade;`)
    this.addSql(`drop function if exists "product_import_guard"() cascade;`)
  }
}
