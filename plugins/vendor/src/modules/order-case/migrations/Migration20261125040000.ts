import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125040000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "order_case" ("id" text not null, "order_id" text not null, "order_number" integer not null, "purchase_id" text not null, "cooperative_id" text not null, "key" text not null, "kind" text check ("kind" in ('return', 'problem')) not null, "reason" text check ("reason" in ('damaged', 'wrong_item', 'incomplete', 'not_as_described', 'not_arrived', 'changed_mind', 'other')) not null, "state" text check ("state" in ('open', 'answered', 'agreed', 'called_in', 'settled', 'closed', 'withdrawn')) not null default 'open', "lines" jsonb not null, "wanted" integer not null check ("wanted" >= 0), "offered" integer null check ("offered" >= 0), "agreed" integer null check ("agreed" >= 0), "goods_back" boolean not null default false, "deadline" timestamptz null, "refund_due" boolean not null default false, "refund_attempts" integer not null default 0, "refund_fault" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_case_pkey" primary key ("id"), constraint "order_case_promised" check (not "refund_due" or ("agreed" > 0 and "state" in ('agreed', 'called_in'))), constraint "order_case_settled" check ("state" <> 'settled' or "agreed" is not null), constraint "order_case_over" check ("state" not in ('settled', 'closed', 'withdrawn') or "deadline" is null));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_case_key_unique" ON "order_case" ("order_id", "key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_case_one_open" ON "order_case" ("order_id") WHERE deleted_at IS NULL AND "state" IN ('open', 'answered', 'agreed', 'called_in');`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_case_order_id" ON "order_case" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_case_purchase_id" ON "order_case" ("purchase_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_case_cooperative_id" ON "order_case" ("cooperative_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_case_deadline" ON "order_case" ("deadline") WHERE deleted_at IS NULL AND "deadline" IS NOT NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_case_deleted_at" ON "order_case" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`create table if not exists "order_case_message" ("id" text not null, "case_id" text not null references "order_case" ("id"), "by" text check ("by" in ('buyer', 'cooperative', 'province', 'programme')) not null, "actor_id" text null, "action" text check ("action" in ('accept', 'answer', 'goods_back', 'call_in', 'decide', 'withdraw', 'message', 'open', 'lapse')) not null, "text" text not null, "photos" jsonb not null, "created_at" timestamptz not null default clock_timestamp(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_case_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_case_message_case_id" ON "order_case_message" ("case_id", "created_at");`);
    this.addSql(`create or replace function refuse_case_message_change() returns trigger language plpgsql as $$ begin raise exception 'what was said in a case stays as it was said'; end $$;`);
    this.addSql(`create or replace trigger order_case_message_stays before update or delete on "order_case_message" for each row execute function refuse_case_message_change();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_case_message" cascade;`);
    this.addSql(`drop table if exists "order_case" cascade;`);
    this.addSql(`drop function if exists refuse_case_message_change();`);
  }

}
