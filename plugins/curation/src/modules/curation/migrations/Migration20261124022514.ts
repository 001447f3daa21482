import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124022514 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "placement" ("id" text not null, "slot" text not null, "kind" text check ("kind" in ('product', 'cooperative')) not null, "reference_id" text not null, "position" integer not null default 0, "starts_at" timestamptz null, "ends_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "placement_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_placement_deleted_at" ON "placement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_placement_slot" ON "placement" ("slot") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "placement" cascade;`);
  }

}
