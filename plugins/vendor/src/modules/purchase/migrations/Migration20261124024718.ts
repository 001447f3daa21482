import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124024718 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "purchase" drop constraint if exists "purchase_cart_id_unique";`);
    this.addSql(`alter table if exists "purchase" drop constraint if exists "purchase_number_unique";`);
    this.addSql(`create table if not exists "purchase" ("id" text not null, "number" text not null, "cart_id" text not null, "state" text check ("state" in ('pending', 'reserved', 'placed')) not null default 'pending', "customer_id" text null, "email" text not null, "locale" text null, "currency_code" text not null, "total" numeric not null, "payment_collection_id" text null, "payment_session_id" text null, "order_ids" jsonb not null, "placed_at" timestamptz null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purchase_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purchase_number_unique" ON "purchase" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purchase_cart_id_unique" ON "purchase" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_purchase_deleted_at" ON "purchase" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_purchase_customer_id" ON "purchase" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_purchase_email" ON "purchase" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_purchase_payment_session_id" ON "purchase" ("payment_session_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_purchase_payment_collection_id" ON "purchase" ("payment_collection_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "purchase" cascade;`);
  }

}
