import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125043017 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "gateway_event" ("id" text not null, "provider" text not null, "event_id" text not null, "type" text not null, "object_id" text not null, "payload" jsonb not null, "state" text check ("state" in ('received', 'handled', 'failed')) not null default 'received', "attempts" integer not null default 1, "error" text null, "received_at" timestamptz not null, "handled_at" timestamptz null, "next_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "gateway_event_pkey" primary key ("id"), constraint "gateway_event_handled" check (("state" = 'handled') = ("handled_at" is not null)));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_gateway_event_provider_event_id_unique" ON "gateway_event" ("provider", "event_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_gateway_event_next_at" ON "gateway_event" ("next_at") WHERE next_at IS NOT NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_gateway_event_deleted_at" ON "gateway_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`create table if not exists "dispute" ("id" text not null, "provider" text not null, "purchase_id" text null, "payment_session_id" text null, "amount" bigint not null check ("amount" >= 0), "currency_code" text not null, "reason" text not null, "state" text check ("state" in ('opened', 'won', 'lost')) not null default 'opened', "parts" jsonb not null, "opened_at" timestamptz not null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "dispute_pkey" primary key ("id"), constraint "dispute_closed" check (("state" = 'opened') = ("closed_at" is null)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dispute_purchase_id" ON "dispute" ("purchase_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_dispute_deleted_at" ON "dispute" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`create table if not exists "gateway_difference" ("id" text not null, "provider" text not null, "kind" text check ("kind" in ('unknown_refund', 'refund_failed')) not null, "object_id" text not null, "purchase_id" text null, "payment_session_id" text null, "amount" bigint not null check ("amount" >= 0), "currency_code" text not null, "found_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "gateway_difference_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_gateway_difference_object_unique" ON "gateway_difference" ("provider", "kind", "object_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_gateway_difference_deleted_at" ON "gateway_difference" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "gateway_event" cascade;`);
    this.addSql(`drop table if exists "dispute" cascade;`);
    this.addSql(`drop table if exists "gateway_difference" cascade;`);
  }

}
