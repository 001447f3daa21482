import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125040200 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "order_course" ("id" text not null, "order_id" text not null, "purchase_id" text not null, "cooperative_id" text not null, "placed_at" timestamptz not null, "accept_by" timestamptz not null, "report_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_course_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_course_order_id_unique" ON "order_course" ("order_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_course" cascade;`);
  }

}
