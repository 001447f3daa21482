import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125040100 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "private_picture" ("id" text not null, "owner" text not null, "sha256" text not null check ("sha256" ~ '^[0-9a-f]{64}$'), "width" integer not null check ("width" between 1 and 1600), "height" integer not null check ("height" between 1 and 1600), "size" integer not null check ("size" > 0), "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "private_picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_private_picture_owner" ON "private_picture" ("owner") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_private_picture_deleted_at" ON "private_picture" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "private_picture" cascade;`);
  }

}
