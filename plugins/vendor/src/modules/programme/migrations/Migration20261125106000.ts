import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** When buyers of old orders are masked at the desk. */
export class Migration20261125106000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "programme_setting" add column if not exists "mask_days" integer not null default 90 check ("mask_days" between 1 and 3650);`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "programme_setting" drop column if exists "mask_days";`)
  }
}
